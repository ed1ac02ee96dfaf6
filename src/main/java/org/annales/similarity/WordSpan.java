package org.annales.similarity;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A word that begins late in a document, or ends early: a row of word_spans.
 *
 * @param segments that have the word
 * @param documentSegments of the document
 * @param firstShare share of the document's tokens before the first occurrence
 * @param segmentsBefore the first that has the word
 */
record WordSpan(
    String documentId,
    String word,
    long count,
    long segments,
    long documentSegments,
    String firstSectionId,
    double firstShare,
    long segmentsBefore,
    double latePValue,
    double lateQValue,
    boolean late,
    String lastSectionId,
    double lastShare,
    long segmentsAfter,
    double earlyPValue,
    double earlyQValue,
    boolean early,
    long familySize) {

  static final Table<WordSpan> TABLE =
      Table.of(
          "word_spans",
          Group.DETAIL,
          "Words that begin later, or end earlier, in a document than evenly spread words would",
          List.of("document_id", "word"),
          List.of(
              Column.<WordSpan>text("document_id", "the document, a work", WordSpan::documentId)
                  .refersTo("documents"),
              Column.text(
                  "word",
                  "a word with at least similarity.min_count occurrences in at least 2 segments"
                      + " that begins late or ends early",
                  WordSpan::word),
              Column.count("count", "occurrences in the document", WordSpan::count),
              Column.count(
                  "segments",
                  "segments (500 counted tokens) that have the word, k",
                  WordSpan::segments),
              Column.count(
                  "document_segments",
                  "segments of the document, N; more than 1000 are joined into 1000",
                  WordSpan::documentSegments),
              Column.<WordSpan>text(
                      "first_section_id",
                      "section of the first occurrence",
                      WordSpan::firstSectionId)
                  .refersTo("sections"),
              Column.number(
                  "first_share",
                  "share of the document's words before the first occurrence",
                  WordSpan::firstShare),
              Column.count(
                  "segments_before",
                  "segments before the first that has the word, m",
                  WordSpan::segmentsBefore),
              Column.number(
                  "late_p_value",
                  "probability of so late a first segment if its segments were evenly spread: C(N −"
                      + " m, k) / C(N, k)",
                  WordSpan::latePValue),
              Column.number(
                  "late_q_value",
                  "late_p_value corrected (Benjamini-Hochberg) for all words of the document",
                  WordSpan::lateQValue),
              Column.flag(
                  "late",
                  "whether late_q_value ≤ similarity.alpha, and the first tenth of the segments"
                      + " lacks the word",
                  WordSpan::late),
              Column.<WordSpan>text(
                      "last_section_id", "section of the last occurrence", WordSpan::lastSectionId)
                  .refersTo("sections"),
              Column.number(
                  "last_share",
                  "share of the document's words before the last occurrence",
                  WordSpan::lastShare),
              Column.count(
                  "segments_after",
                  "segments after the last that has the word",
                  WordSpan::segmentsAfter),
              Column.number(
                  "early_p_value",
                  "probability of so early a last segment, as late_p_value",
                  WordSpan::earlyPValue),
              Column.number(
                  "early_q_value",
                  "early_p corrected (Benjamini-Hochberg) for all words of the document",
                  WordSpan::earlyQValue),
              Column.flag(
                  "early",
                  "whether early_q_value ≤ similarity.alpha, and the last tenth of the segments"
                      + " lacks the word",
                  WordSpan::early),
              Column.count("family_size", "words tested in the document", WordSpan::familySize)));
}
