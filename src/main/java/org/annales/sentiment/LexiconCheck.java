package org.annales.sentiment;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A word whose use in a document contradicts its lexicon: a row of sentiment_checks.
 *
 * @param contextWeight the mean weight of the other hits of its sentences; NaN where there are none
 * @param adaptedWeight the weight estimated from its context; NaN where the reason is another, or
 *     context does not predict weights in the document
 */
record LexiconCheck(
    String documentId,
    String lexicon,
    String word,
    double weight,
    long count,
    String reason,
    String evidence,
    double contextWeight,
    double adaptedWeight) {
  static final String PROPER_NAME = "proper_name";
  static final String FIXED_PHRASE = "fixed_phrase";
  static final String CONTEXT = "company";
  static final String DOMINANT = "dominant";

  static final Map<String, String> REASONS =
      Map.of(
          PROPER_NAME,
          "at least half of its occurrences inside sentences are capitalised",
          FIXED_PHRASE,
          "at least half of its occurrences stand beside the same word",
          CONTEXT,
          "the other words of its sentences have the opposite sign (one-sided t test, q ≤ 0.05)",
          DOMINANT,
          "3 % and more of all positive or all negative weight in the document");

  static final Table<LexiconCheck> TABLE =
      Table.of(
          "sentiment_checks",
          Group.DETAIL,
          "Words whose use in a document contradicts their lexicon",
          List.of("document_id", "lexicon", "word", "reason"),
          List.of(
              Column.<LexiconCheck>text("document_id", "the document", LexiconCheck::documentId)
                  .refersTo("documents"),
              Column.text("lexicon", "name of the lexicon", LexiconCheck::lexicon),
              Column.text("word", "the word or phrase as counted", LexiconCheck::word),
              Column.number("weight", "its weight in the lexicon", LexiconCheck::weight),
              Column.count("count", "occurrences in the document", LexiconCheck::count),
              Column.<LexiconCheck>text(
                      "reason", "how its use contradicts the lexicon", LexiconCheck::reason)
                  .codes(REASONS),
              Column.text("evidence", "the numbers behind the reason", LexiconCheck::evidence),
              Column.number(
                  "company",
                  "mean over its sentences of the mean weight, after rules, of their other positive"
                      + " and negative words; null where there are none",
                  LexiconCheck::contextWeight),
              Column.number(
                  "adapted_weight",
                  "the lexicon's weight shrunk towards the weight that a regression on context"
                      + " predicts; of words whose context contradicts the lexicon",
                  LexiconCheck::adaptedWeight)));
}
