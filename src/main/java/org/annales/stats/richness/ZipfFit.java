package org.annales.stats.richness;

import java.util.Arrays;

/**
 * Fits the exponent of Zipf's law to the frequencies of a text's types by maximum likelihood.
 *
 * <pre>
 *   p(r) = r^−s / Σ k^−s, k = 1 … V      r the rank of a type by frequency, V types
 *   s    such that Σ p(r) · ln r is the mean of ln r over the tokens
 * </pre>
 *
 * About 1 for long texts; the greater, the more of a text is in its most frequent words. Depends on
 * the length of the text. Not defined under two types, or where all are equally frequent. A
 * straight line through the logarithms of ranks and frequencies, as many tools draw it, gives the
 * hapaxes most of the weight, and another exponent.
 *
 * <p>Source: Zipf (1949), Human Behavior and the Principle of Least Effort; Clauset, Shalizi and
 * Newman (2009), SIAM Review 51(4), 661–703 (likelihood in place of lines).
 */
public final class ZipfFit {
  private static final double MOST = 10;
  private static final int STEPS = 60;

  private ZipfFit() {}

  /**
   * The exponent.
   *
   * @param counts how often each type occurs; zeros are no types
   */
  public static double exponent(int... counts) {
    int[] sorted = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
    int types = sorted.length;
    if (types < 2 || sorted[0] == sorted[types - 1]) {
      return Double.NaN;
    }
    double[] logs = new double[types];
    double mean = 0;
    for (int r = 0; r < types; r++) {
      logs[r] = Math.log(r + 1.0);
      mean += sorted[types - 1 - r] * logs[r];
    }
    mean /= Arrays.stream(sorted).asLongStream().sum();
    double low = 0;
    double high = MOST;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (expected(logs, middle) > mean) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The mean of ln r under an exponent, which falls as the exponent grows. */
  private static double expected(double[] logs, double exponent) {
    double sum = 0;
    double weighted = 0;
    for (double log : logs) {
      double weight = Math.exp(-exponent * log);
      sum += weight;
      weighted += weight * log;
    }
    return weighted / sum;
  }
}
