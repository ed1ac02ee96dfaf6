package org.annales.sentiment;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** A change of the mean score in a document: a row of sentiment_change_points. */
record SentimentChangePoint(
    String documentId,
    String lexicon,
    String unit,
    String sectionId,
    int paragraph,
    int sentence,
    double meanBefore,
    double meanAfter,
    int runStart,
    int changeAt,
    int runEnd,
    double pValue,
    double qValue,
    long familySize,
    boolean standsWithoutFlagged) {
  static final Table<SentimentChangePoint> TABLE =
      Table.of(
          "sentiment_change_points",
          Group.MAIN,
          "Change points of the mean score of the sentences of a document",
          List.of("document_id", "lexicon", "change_at"),
          List.of(
              Column.<SentimentChangePoint>text(
                      "document_id", "the document", SentimentChangePoint::documentId)
                  .refersTo("documents"),
              Column.text("lexicon", "name of the lexicon", SentimentChangePoint::lexicon),
              Column.<SentimentChangePoint>text(
                      "unit",
                      "what is permuted as a whole: a change lies between two units",
                      SentimentChangePoint::unit)
                  .codes(ArcBin.UNITS),
              Column.<SentimentChangePoint>text(
                      "section_id",
                      "section of the first sentence after the change",
                      SentimentChangePoint::sectionId)
                  .refersTo("sections"),
              Column.integer(
                  "paragraph", "paragraph of that sentence", SentimentChangePoint::paragraph),
              Column.integer(
                  "sentence",
                  "number of that sentence in the section",
                  SentimentChangePoint::sentence),
              Column.number(
                  "mean_before",
                  "mean score of the sentences since the previous change, or the beginning",
                  SentimentChangePoint::meanBefore),
              Column.number(
                  "mean_after",
                  "mean score of the sentences up to the next change, or the end",
                  SentimentChangePoint::meanAfter),
              Column.integer(
                  "run_start",
                  "the first sentence of the tested run, numbered among the counted sentences of"
                      + " the document from 1",
                  SentimentChangePoint::runStart),
              Column.integer(
                  "change_at",
                  "the first sentence after the change, numbered in the same way",
                  SentimentChangePoint::changeAt),
              Column.integer(
                  "run_end",
                  "the last sentence of the tested run: first the whole document, then the sides of"
                      + " a change of at least 5 units",
                  SentimentChangePoint::runEnd),
              Column.<SentimentChangePoint>number(
                      "p_value",
                      "share of random orders of the run's units with at least this cumulated"
                          + " deviation from the mean of the run",
                      SentimentChangePoint::pValue)
                  .seededBy("document_id, 'run_start-run_end', lexicon"),
              Column.number(
                  "q_value",
                  "p_value corrected (Benjamini-Hochberg) for all runs tested in the document under"
                      + " the lexicon",
                  SentimentChangePoint::qValue),
              Column.count("family_size", "tests in the family", SentimentChangePoint::familySize),
              Column.flag(
                  "stands_without_flagged",
                  "whether the run changes in the same direction (p ≤ 0.05) without the words of"
                      + " sentiment_checks, too",
                  SentimentChangePoint::standsWithoutFlagged)));
}
