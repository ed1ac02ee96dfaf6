package org.annales.sentiment;

import java.util.Map;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Estimates weights of words from their context in a document.
 *
 * <p>Positive words stand near positive ones: over the words of a document the mean weight of the
 * other hits of its sentences predicts a word's own weight. A line of least squares through them
 * (weight against context, each word once) maps context to the scale of weights.
 *
 * <pre>
 *   adapted = (20 · weight + n · (a + b · context)) / (20 + n)
 * </pre>
 *
 * n: its sentences with other hits; a, b: the line's. There is no line through fewer than 30 words,
 * nor where context does not predict weights (b ≤ 0).
 */
final class AdaptedWeights {
  /** Sentences that weigh as much as the lexicon. */
  private static final double TRUST = 20;

  /** Sentences with other hits that a word must have. */
  static final long LEAST_CONTEXT = 10;

  private static final long LEAST_WORDS = 30;

  private final SimpleRegression line = new SimpleRegression();

  AdaptedWeights(DocumentHits document, ContextPolarity context) {
    for (Map.Entry<String, WordTally> word : document.totals().entrySet()) {
      double weight = document.lexicon().entry(word.getValue().entry()).polarity();
      ContextPolarity.Sums with = context.of(word.getKey());
      if (weight != 0 && with != null && with.n() >= LEAST_CONTEXT) {
        line.addData(with.mean(), weight);
      }
    }
  }

  /** The weight that its context predicts for a word; NaN where there is no line. */
  double adapted(double weight, ContextPolarity.Sums with) {
    return line.getN() < LEAST_WORDS || !(line.getSlope() > 0)
        ? Double.NaN
        : (TRUST * weight + with.n() * line.predict(with.mean())) / (TRUST + with.n());
  }
}
