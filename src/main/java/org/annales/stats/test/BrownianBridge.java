package org.annales.stats.test;

/**
 * The p-value of a cumulated deviation: the tail of the greatest distance of a Brownian bridge from
 * 0.
 *
 * <pre>
 *   p = 2 · Σ (−1)^(k−1) · exp(−2 · k² · x²),  k = 1, 2, …
 * </pre>
 *
 * The greatest of n places lies lower than that of all points between them: of n values that stand
 * in random order, x + 0.5826 / √n is taken in the place of x.
 *
 * <p>x is the statistic of {@link ChangePoint} divided by the standard deviation of the values. p
 * from 0 to 1; for many independent values. NaN for NaN.
 *
 * <p>Source: Kolmogorov (1933); Smirnov (1948), Annals of Mathematical Statistics 19(2), 279–281
 * (tables); Siegmund (1985), Sequential Analysis (the n places); Csörgő and Horváth (1997), Limit
 * Theorems in Change-Point Analysis.
 */
public final class BrownianBridge {
  /** Below this p is 1 to ten digits, and the series converges slowly. */
  private static final double CERTAIN = 0.25;

  private static final double NOTHING = 1e-17;

  /** −ζ(½) / √(2π). */
  private static final double STEPS = 0.5825971579390107;

  private BrownianBridge() {}

  /** The share of orders of so many values whose cumulated deviation goes at least so far. */
  public static double pValue(double x, int values) {
    return pValue(x + STEPS / Math.sqrt(values));
  }

  /** The share of bridges that go at least so far. */
  public static double pValue(double x) {
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    if (x < CERTAIN) {
      return 1;
    }
    double sum = 0;
    double sign = 1;
    for (int k = 1; ; k++) {
      double term = 2 * Math.exp(-2.0 * k * k * x * x);
      sum += sign * term;
      sign = -sign;
      if (term <= NOTHING * sum || term == 0) {
        return Math.min(1, sum);
      }
    }
  }
}
