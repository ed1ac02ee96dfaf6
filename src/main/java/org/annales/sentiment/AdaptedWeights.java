package org.annales.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.annales.stats.LeastSquares;
import org.annales.stats.Moments;

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
  private static final double PRIOR = 20;

  /** Sentences with other hits that a word must have. */
  static final long LEAST_CONTEXT = 10;

  private static final long LEAST_WORDS = 30;

  private final LeastSquares line;

  AdaptedWeights(DocumentHits document, ContextPolarity context) {
    List<Double> contexts = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    document
        .totals()
        .forEach(
            (word, tally) -> {
              double weight = document.lexicon().entry(tally.entry()).polarity();
              Moments of = context.of(word);
              if (weight != 0 && of.n() >= LEAST_CONTEXT) {
                contexts.add(of.mean());
                weights.add(weight);
              }
            });
    line = weights.size() < LEAST_WORDS ? null : LeastSquares.of(array(contexts), array(weights));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  /** The weight that its context predicts for a word; NaN where there is no line. */
  double adapted(double weight, Moments context) {
    return line == null || !(line.slope() > 0)
        ? Double.NaN
        : (PRIOR * weight + context.n() * line.at(context.mean())) / (PRIOR + context.n());
  }
}
