package org.annales.sentiment;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A section under a lexicon: a row of sentiment_sections.
 *
 * @param mean of the scores of its sentences; NaN under a lexicon without positive and negative
 *     words
 * @param low the lower end of its interval; NaN where the section is too short
 */
record SectionSentiment(
    String documentId,
    String sectionId,
    String lexicon,
    long sentences,
    long words,
    long matched,
    long positive,
    long negative,
    long positiveHits,
    long negativeHits,
    double mean,
    double low,
    double high,
    double meanWithoutFlagged) {
  static final Table<SectionSentiment> TABLE =
      Table.of(
          "sentiment_sections",
          Group.MAIN,
          "Sections under each lexicon: coverage, and the mean of their sentences",
          List.of("section_id", "lexicon"),
          List.of(
              Column.<SectionSentiment>text(
                      "document_id", "the document", SectionSentiment::documentId)
                  .refersTo("documents"),
              Column.<SectionSentiment>text(
                      "section_id", "the section", SectionSentiment::sectionId)
                  .refersTo("sections"),
              Column.text("lexicon", "name of the lexicon", SectionSentiment::lexicon),
              Column.count("sentences", "counted sentences", SectionSentiment::sentences),
              Column.count("words", "counted tokens", SectionSentiment::words),
              Column.count(
                  "matched", "hits of the lexicon, a phrase as one", SectionSentiment::matched),
              Column.number("coverage", "matched / words", s -> s.matched / (double) s.words),
              Column.count("positive", "hits of the category positive", SectionSentiment::positive),
              Column.count("negative", "hits of the category negative", SectionSentiment::negative),
              Column.count(
                  "positive_hits",
                  "hits whose polar weight after all rules is over 0",
                  SectionSentiment::positiveHits),
              Column.count(
                  "negative_hits",
                  "hits whose polar weight after all rules is under 0",
                  SectionSentiment::negativeHits),
              Column.number(
                  "mean",
                  "mean of the scores of its sentences, a sentence without a hit counting 0; null"
                      + " under a lexicon without positive and negative words",
                  SectionSentiment::mean),
              Column.number(
                  "mean_low",
                  "lower end of the 95 % interval of mean (equally weighted cosines); null"
                      + " with fewer than 12 sentences, or where all scores are equal",
                  SectionSentiment::low),
              Column.number(
                  "mean_high", "upper end of the 95 % interval of mean", SectionSentiment::high),
              Column.number(
                  "mean_without_flagged",
                  "mean if the document's words in sentiment_checks had no weight; where it leaves"
                      + " the interval of mean, mean depends on them",
                  SectionSentiment::meanWithoutFlagged)));
}
