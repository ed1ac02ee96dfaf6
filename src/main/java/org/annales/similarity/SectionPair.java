package org.annales.similarity;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * Two sections in one measure: a row of section_similarity. Null and NaN where a value is not
 * defined.
 *
 * @param value the measure
 * @param chanceLow lower end of the chance band
 * @param rankInA rank of section b among those measured against section a
 * @param reason why value or chance band are missing
 */
record SectionPair(
    String documentId,
    String sectionA,
    String sectionB,
    String measure,
    double value,
    double chanceLow,
    double chanceHigh,
    String againstHalves,
    Integer rankInA,
    Integer rankInB,
    double percentile,
    long segmentsA,
    long segmentsB,
    String reason) {

  static final Table<SectionPair> TABLE =
      Table.of(
          "section_similarity",
          Group.MAIN,
          "Pairs of sections: how similar they are, and how similar two halves of one section would"
              + " be",
          List.of("section_a", "section_b", "measure"),
          List.of(
              Column.<SectionPair>text(
                      "document_id", "the document, a work", SectionPair::documentId)
                  .refersTo("documents"),
              Column.<SectionPair>text(
                      "section_a",
                      "the section that comes first in the document",
                      SectionPair::sectionA)
                  .refersTo("sections"),
              Column.<SectionPair>text(
                      "section_b",
                      "the other section; where sections are more than"
                          + " similarity.max_sections_for_pairs, only pairs of nearest sections are"
                          + " measured",
                      SectionPair::sectionB)
                  .refersTo("sections"),
              Column.<SectionPair>text("measure", "the measure", SectionPair::measure)
                  .codes(
                      Map.of(
                          "cosine_tfidf",
                          "similarity: cosine of counts times idf over all words, 0 to 1",
                          "jensen_shannon",
                          "distance: Jensen-Shannon divergence of the shares of all words, 0 to 1"
                              + " bit",
                          "burrows_delta",
                          "distance: mean |z(a) − z(b)| of the rates of the most frequent words,"
                              + " from 0",
                          "cosine_delta",
                          "distance: 1 − cosine of the z-scores of the most frequent words, 0 to"
                              + " 2")),
              Column.number(
                  "value", "the measure of the two sections; null: see reason", SectionPair::value),
              Column.number(
                  "percentile",
                  "share of the document's pairs in the measure that are nearer, ties by half: 0"
                      + " the nearest, 1 the farthest",
                  SectionPair::percentile),
              Column.<SectionPair>number(
                      "chance_low",
                      "lower end of the band that holds 95 % of the values of random parts of one"
                          + " section, brought to the lengths of the two; null: see reason",
                      SectionPair::chanceLow)
                  .seededBy("document_id, 'halves'"),
              Column.<SectionPair>number(
                      "chance_high", "upper end of the band", SectionPair::chanceHigh)
                  .seededBy("document_id, 'halves'"),
              Column.<SectionPair>text(
                      "against_halves",
                      "where value lies relative to the band; most sections are farther apart than"
                          + " halves: take ranks and percentile first",
                      SectionPair::againstHalves)
                  .codes(
                      Map.of(
                          "farther",
                          "the sections differ more than halves of one section",
                          "within",
                          "they differ as much as halves of one section",
                          "nearer",
                          "they differ less")),
              Column.integerOrNull(
                  "rank_in_a",
                  "rank of section_b among the sections measured against section_a, 1 the nearest;"
                      + " ties share the lower rank",
                  SectionPair::rankInA),
              Column.integerOrNull(
                  "rank_in_b",
                  "rank of section_a among the sections measured against section_b",
                  SectionPair::rankInB),
              Column.count(
                  "segments_a",
                  "segments (500 counted tokens) of section_a",
                  SectionPair::segmentsA),
              Column.count("segments_b", "segments of section_b", SectionPair::segmentsB),
              Column.<SectionPair>text(
                      "reason",
                      "why value or chance band are null; null where neither is",
                      SectionPair::reason)
                  .codes(SimilarityReasons.CODES)));
}
