package org.annales.similarity;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * The trend of a word over the sections of a document, and its change point: a row of word_trends.
 *
 * @param parts values that the trend is tested on
 * @param blockPValue of the block permutation test of the trend
 * @param changeSectionId the section of the change point
 * @param perMillionBefore rate before the change point
 * @param changePValue of the change point, by the Brownian bridge
 */
record WordTrend(
    String documentId,
    String word,
    long count,
    long sections,
    long parts,
    double tau,
    double slope,
    double pValue,
    double qValue,
    double blockPValue,
    String direction,
    String changeSectionId,
    double perMillionBefore,
    double perMillionAfter,
    double changePValue,
    double changeQValue,
    long familySize) {
  static final String RISING = "rising";
  static final String FALLING = "falling";

  private static final String PER_MILLION = "per million tokens";

  static final Table<WordTrend> TABLE =
      Table.of(
          "word_trends",
          Group.MAIN,
          "Words whose rate rises or falls over the sections of a document, or changes at a point",
          List.of("document_id", "word"),
          List.of(
              Column.<WordTrend>text("document_id", "the document, a work", WordTrend::documentId)
                  .refersTo("documents"),
              Column.text(
                  "word",
                  "a word with at least similarity.min_count occurrences, in several sections;"
                      + " tested from 5 sections of similarity.min_words words",
                  WordTrend::word),
              Column.count("count", "occurrences in the document", WordTrend::count),
              Column.count("sections", "sections that have the word", WordTrend::sections),
              Column.count(
                  "parts",
                  "values tested: rates in sections of at least similarity.min_words words, or in"
                      + " similarity.max_sections parts of neighbouring ones",
                  WordTrend::parts),
              Column.number(
                  "tau",
                  "Kendall's tau-b of rate and order: 1 always rising, −1 always falling",
                  WordTrend::tau),
              Column.<WordTrend>number("slope", "Sen's slope, from part to part", WordTrend::slope)
                  .unit(PER_MILLION),
              Column.number(
                  "p_value",
                  "Mann-Kendall, two-sided: exact for fewer than 50 parts without ties, else normal"
                      + " with tie and continuity correction",
                  WordTrend::pValue),
              Column.number(
                  "q_value",
                  "p_value corrected (Benjamini-Hochberg) for all words of the document",
                  WordTrend::qValue),
              Column.<WordTrend>number(
                      "block_p_value",
                      "for q_value ≤ similarity.alpha: share of permutations of blocks of"
                          + " neighbouring parts with at least this |S|; uncorrected",
                      WordTrend::blockPValue)
                  .seededBy("document_id, word, 'trend'"),
              Column.<WordTrend>text(
                      "direction",
                      "direction of the trend where q_value and block_p_value ≤ similarity.alpha;"
                          + " else null",
                      WordTrend::direction)
                  .codes(Map.of(RISING, "the rate rises", FALLING, "the rate falls")),
              Column.<WordTrend>text(
                      "change_section_id",
                      "the first section behind the change point where change_q_value ≤"
                          + " similarity.alpha; else null",
                      WordTrend::changeSectionId)
                  .refersTo("sections"),
              Column.<WordTrend>number(
                      "per_million_before",
                      "rate in the parts before the change point: where the cumulated deviation"
                          + " of the ranks of the rates is greatest",
                      WordTrend::perMillionBefore)
                  .unit(PER_MILLION),
              Column.<WordTrend>number(
                      "per_million_after",
                      "rate in the parts after the change point",
                      WordTrend::perMillionAfter)
                  .unit(PER_MILLION),
              Column.number(
                  "change_p_value",
                  "p of the change point for parts in random order (Pettitt): tail of the Brownian"
                      + " bridge",
                  WordTrend::changePValue),
              Column.number(
                  "change_q_value",
                  "change_p_value corrected (Benjamini-Hochberg) for all words of the document",
                  WordTrend::changeQValue),
              Column.count("family_size", "words tested in the document", WordTrend::familySize)));
}
