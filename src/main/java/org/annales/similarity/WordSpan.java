package org.annales.similarity;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A word that begins late in a document, or ends early: a row of word_spans.
 *
 * @param segments that have the word
 * @param allSegments of the document
 * @param firstAt share of the document's tokens before the first occurrence
 * @param segmentsBefore the first that has the word
 */
record WordSpan(
    String documentId,
    String word,
    long count,
    int segments,
    int allSegments,
    String firstSectionId,
    double firstAt,
    int segmentsBefore,
    double lateP,
    double lateQ,
    boolean late,
    String lastSectionId,
    double lastAt,
    int segmentsBehind,
    double earlyP,
    double earlyQ,
    boolean early,
    long familySize) {

  static final Table<WordSpan> TABLE =
      Table.of(
          "section_word_spans",
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
              Column.integer(
                  "segments",
                  "segments (500 counted tokens) that have the word, k",
                  WordSpan::segments),
              Column.integer(
                  "all_segments",
                  "segments of the document, N; more than 1000 are joined into 1000",
                  WordSpan::allSegments),
              Column.<WordSpan>text(
                      "first_section_id",
                      "section of the first occurrence",
                      WordSpan::firstSectionId)
                  .refersTo("sections"),
              Column.number(
                  "first_at",
                  "share of the document's words before the first occurrence",
                  WordSpan::firstAt),
              Column.integer(
                  "segments_before",
                  "segments before the first that has the word, m",
                  WordSpan::segmentsBefore),
              Column.number(
                  "late_p",
                  "probability of so late a first segment if its segments were evenly spread: C(N −"
                      + " m, k) / C(N, k)",
                  WordSpan::lateP),
              Column.number(
                  "late_q",
                  "late_p corrected (Benjamini-Hochberg) for all words of the document",
                  WordSpan::lateQ),
              Column.flag(
                  "late",
                  "whether late_q ≤ similarity.alpha, and the first tenth of the segments lacks the"
                      + " word",
                  WordSpan::late),
              Column.<WordSpan>text(
                      "last_section_id", "section of the last occurrence", WordSpan::lastSectionId)
                  .refersTo("sections"),
              Column.number(
                  "last_at",
                  "share of the document's words before the last occurrence",
                  WordSpan::lastAt),
              Column.integer(
                  "segments_behind",
                  "segments after the last that has the word",
                  WordSpan::segmentsBehind),
              Column.number(
                  "early_p", "probability of so early a last segment, as late_p", WordSpan::earlyP),
              Column.number(
                  "early_q",
                  "early_p corrected (Benjamini-Hochberg) for all words of the document",
                  WordSpan::earlyQ),
              Column.flag(
                  "early",
                  "whether early_q ≤ similarity.alpha, and the last tenth of the segments lacks the"
                      + " word",
                  WordSpan::early),
              Column.count("family_size", "words tested in the document", WordSpan::familySize)));
}
