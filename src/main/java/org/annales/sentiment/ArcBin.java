package org.annales.sentiment;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A part of the sentiment curve of a document: a row of sentiment_arcs.
 *
 * @param low lower end of the interval of the mean; NaN where the bin is too short
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
    double chanceLow,
    double chanceHigh,
    double pValue,
    double spreadPValue,
    boolean flat) {
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
                  "lower end of the 95 % interval of mean (overlapping batches of sentences); null"
                      + " with fewer than 12 sentences, or where all scores are equal",
                  ArcBin::low),
              Column.number("mean_high", "upper end of the 95 % interval of mean", ArcBin::high),
              Column.<ArcBin>number(
                      "chance_low",
                      "lower end of the band that holds the whole curve in 95 % of block"
                          + " permutations",
                      ArcBin::chanceLow)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.<ArcBin>number("chance_high", "upper end of that band", ArcBin::chanceHigh)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.<ArcBin>number(
                      "p_value",
                      "share of block permutations whose curve deviates from the document's mean at"
                          + " least as far as this one does at any bin",
                      ArcBin::pValue)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.<ArcBin>number(
                      "spread_p_value",
                      "share of block permutations with at least this sum of squared deviations of"
                          + " bins, weighted by sentences",
                      ArcBin::spreadPValue)
                  .seededBy("document_id, 'orders', lexicon"),
              Column.flag(
                  "flat",
                  "whether the curve stays inside the band, spread_p_value is over 0.05, and no"
                      + " change point is found",
                  ArcBin::flat)));
}
