package org.annales.sentiment;

import java.util.List;
import java.util.Map;
import org.annales.stats.Moments;
import org.annales.stats.test.StudentTest;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A word whose use in a document contradicts its lexicon: a row of sentiment_checks.
 *
 * @param weight in the lexicon
 * @param phrase that most of its occurrences are in; null where there is none
 * @param weightShare of the weight of all words of its sign; NaN where it has no sign
 * @param adaptedWeight NaN where its context does not contradict the lexicon, or does not predict
 *     weights in the document
 */
record LexiconCheck(
    String documentId,
    String lexicon,
    String word,
    String reason,
    double weight,
    WordTally tally,
    Map.Entry<String, Integer> phrase,
    Context context,
    double weightShare,
    double adaptedWeight) {
  static final String PROPER_NAME = "proper_name";
  static final String FIXED_PHRASE = "fixed_phrase";
  static final String CONTEXT = "context";
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

  /**
   * The other hits of a word's sentences.
   *
   * @param weights their mean weight in each sentence
   * @param usualMean the mean of these over all words of the same sign
   * @param qValue of the test whether they have the opposite sign; NaN where it was not made
   */
  record Context(Moments weights, double usualMean, double qValue, long familySize) {}

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
              Column.<LexiconCheck>text(
                      "reason", "how its use contradicts the lexicon", LexiconCheck::reason)
                  .codes(REASONS),
              Column.number("weight", "its weight in the lexicon", LexiconCheck::weight),
              Column.count("count", "occurrences in the document", c -> c.tally.count()),
              Column.count(
                  "mid_sentence",
                  "of the occurrences, at places where ordinary words are not capitalised",
                  c -> c.tally.midSentence()),
              Column.count("as_name", "of these, capitalised", c -> c.tally.asName()),
              Column.text(
                  "phrase",
                  "the word with the word before or after it, no stop word, in at least half of the"
                      + " occurrences and 5; else null",
                  c -> c.phrase == null ? null : c.phrase.getKey()),
              Column.countOrNull(
                  "phrase_count",
                  "occurrences of that phrase",
                  c -> c.phrase == null ? null : (Long) c.phrase.getValue().longValue()),
              Column.count(
                  "context_sentences",
                  "its sentences with other positive or negative words",
                  c -> Math.round(c.context.weights.n())),
              Column.number(
                  "context_weight",
                  "mean over these of the mean weight, after rules, of the other words",
                  c -> c.context.weights.mean()),
              Column.number(
                  "context_weight_error",
                  "standard error of context_weight",
                  c -> StudentTest.error(c.context.weights)),
              Column.number(
                  "reference_context_weight",
                  "context_weight over all words of the document with the same sign",
                  c -> c.context.usualMean),
              Column.number(
                  "q_value",
                  "one-sided t test for the opposite sign, corrected (Benjamini-Hochberg); null"
                      + " with fewer than 10 context_sentences",
                  c -> c.context.qValue),
              Column.count("family_size", "tests in the family", c -> c.context.familySize),
              Column.number(
                  "weight_share",
                  "weight · count / its sum over the words of the same sign in the document",
                  LexiconCheck::weightShare),
              Column.number(
                  "adapted_weight",
                  "the lexicon's weight shrunk towards the weight that a regression on context"
                      + " predicts; of words whose context contradicts the lexicon",
                  LexiconCheck::adaptedWeight)));
}
