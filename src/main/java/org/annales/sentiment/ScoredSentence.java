package org.annales.sentiment;

import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A sentence with its score under a lexicon: a row of sentiment_sentences.
 *
 * @param score NaN under a lexicon without positive and negative words
 */
record ScoredSentence(
    String documentId,
    String sectionId,
    int paragraph,
    int sentence,
    String lexicon,
    double score,
    List<ScoredHit> hits) {
  static final Table<ScoredSentence> TABLE =
      Table.of(
          "sentiment_sentences",
          Group.MAIN,
          "Sentences with their scores, and the lexicon words that determine these",
          List.of("section_id", "paragraph", "sentence", "lexicon"),
          List.of(
              Column.<ScoredSentence>text("document_id", "the document", ScoredSentence::documentId)
                  .refersTo("documents"),
              Column.<ScoredSentence>text("section_id", "the section", ScoredSentence::sectionId)
                  .refersTo("sections"),
              Column.integer(
                  "paragraph", "number of the paragraph in the section", ScoredSentence::paragraph),
              Column.integer(
                  "sentence", "number of the sentence in the section", ScoredSentence::sentence),
              Column.text("lexicon", "name of the lexicon", ScoredSentence::lexicon),
              Column.<ScoredSentence>number(
                      "score",
                      "x / √(x² + 15), x the scaled sum of the weights of its hits after rules, or"
                          + " VADER's compound; 0 without a hit",
                      ScoredSentence::score)
                  .unit("−1 negative … 1 positive"),
              Column.structs(
                  "hits",
                  "its lexicon words; the score leaves out the lexicon's own categories",
                  ScoredHit.FIELDS,
                  ScoredSentence::hits)));
}
