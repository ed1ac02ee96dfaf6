package org.annales.sentiment;

import java.util.Map;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The weights that the company of words in a document suggests.
 *
 * <p>Praise stands near praise: over the words of a document the weight of the other hits of its
 * sentences tells something of a word's own weight. A line of least squares through them (weight
 * against company, each word once) brings company to the scale of weights.
 *
 * <pre>
 *   adapted = (20 · weight + n · (a + b · company)) / (20 + n)
 * </pre>
 *
 * n: its sentences in company; a, b: the line's. There is no line through fewer than 30 words, nor
 * where company says nothing of weights (b ≤ 0).
 */
final class AdaptedWeights {
  /** Sentences that weigh as much as the lexicon. */
  private static final double TRUST = 20;

  /** Words with less company say nothing. */
  static final long LEAST_COMPANY = 10;

  private static final long LEAST_WORDS = 30;

  private final SimpleRegression line = new SimpleRegression();

  AdaptedWeights(DocumentHits document, ContextPolarity company) {
    for (Map.Entry<String, WordTally> word : document.totals().entrySet()) {
      double weight = document.lexicon().entry(word.getValue().entry()).polarity();
      ContextPolarity.Sums with = company.of(word.getKey());
      if (weight != 0 && with != null && with.n() >= LEAST_COMPANY) {
        line.addData(with.mean(), weight);
      }
    }
  }

  /** The weight that its company suggests for a word; null where there is no line. */
  Double adapted(double weight, ContextPolarity.Sums with) {
    return line.getN() < LEAST_WORDS || !(line.getSlope() > 0)
        ? null
        : (Double) ((TRUST * weight + with.n() * line.predict(with.mean())) / (TRUST + with.n()));
  }
}
