package org.annales.sentiment;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A part of the sentiment curve of a document: a row of sentiment_arcs.
 *
 * @param low lower end of the interval of the mean; NaN where the bin is too short
 * @param takesCourse null where the order is not tested
 * @param standsWithoutFlagged null where the curve takes no course
 */
record ArcBin(
    String documentId,
    String lexicon,
    int bin,
    String sectionId,
    int paragraph,
    int sentence,
    long sentences,
    double mean,
    double low,
    double high,
    String unit,
    double chanceLow,
    double chanceHigh,
    double pValue,
    Boolean takesCourse,
    Boolean standsWithoutFlagged,
    String reason) {
  /** The codes of the column {@code unit}. */
  static final Map<String, String> UNITS =
      Map.of(
          CourseUnits.SECTION,
          "sections",
          CourseUnits.SEGMENT,
          "segments of 500 counted tokens, in a document of one section");

  static final Table<ArcBin> TABLE =
      Table.of(
          "sentiment_arcs",
          Group.MAIN,
          "The curve of each document's sentences in equal parts, with its chance band",
          List.of("document_id", "lexicon", "bin"),
          List.of(
              Column.<ArcBin>text("document_id", "the document", ArcBin::documentId)
                  .refersTo("documents"),
              Column.text("lexicon", "name of the lexicon", ArcBin::lexicon),
              Column.integer(
                  "bin", "part of the document, from 1, of equally many sentences", ArcBin::bin),
              Column.<ArcBin>text("section_id", "section of its first sentence", ArcBin::sectionId)
                  .refersTo("sections"),
              Column.integer("paragraph", "paragraph of its first sentence", ArcBin::paragraph),
              Column.integer(
                  "sentence", "number of its first sentence in the section", ArcBin::sentence),
              Column.count("sentences", "its counted sentences", ArcBin::sentences),
              Column.number("mean", "mean of their scores", ArcBin::mean),
              Column.number(
                  "mean_low",
                  "lower end of the 95 % interval of mean (equally weighted cosines); null"
                      + " with fewer than 12 sentences, or where all scores are equal",
                  ArcBin::low),
              Column.number("mean_high", "upper end of the 95 % interval of mean", ArcBin::high),
              Column.<ArcBin>text(
                      "unit", "what is permuted as a whole, for the band of chance", ArcBin::unit)
                  .codes(UNITS),
              Column.<ArcBin>number(
                      "chance_low",
                      "lower end of the band that holds the whole curve in 95 % of random orders of"
                          + " the units; null: see reason",
                      ArcBin::chanceLow)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.<ArcBin>number("chance_high", "upper end of that band", ArcBin::chanceHigh)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.<ArcBin>number(
                      "p_value",
                      "share of random orders of the units whose curve deviates from the document's"
                          + " mean at least as far as this one does at any bin",
                      ArcBin::pValue)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.flagOrNull(
                  "takes_course",
                  "whether p_value ≤ 0.05: the order of the units makes the curve; false is no"
                      + " proof that the units are alike",
                  ArcBin::takesCourse),
              Column.flagOrNull(
                  "stands_without_flagged",
                  "whether a curve that takes a course does so without the words of"
                      + " sentiment_checks, too; else null",
                  ArcBin::standsWithoutFlagged),
              Column.<ArcBin>text("reason", "why the order is not tested", ArcBin::reason)
                  .codes(
                      Map.of(
                          CourseUnits.TOO_FEW_SECTIONS,
                          "the document has two to four sections, too few orders to tell",
                          CourseUnits.TOO_FEW_SEGMENTS,
                          "its only section has fewer than five segments of 500 words"))));
}
