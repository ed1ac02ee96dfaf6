package org.annales.stats;

import java.util.Arrays;

/**
 * A straight line through points that minimises the squared vertical distances.
 *
 * <pre>
 *   slope = Σ (x − x̄) (y − ȳ) / Σ (x − x̄)²      intercept = ȳ − slope · x̄
 * </pre>
 *
 * NaN where all x are equal, and without points. Source: Draper and Smith (1998), Applied
 * Regression Analysis, chapter 1.
 */
public record LeastSquares(double slope, double intercept) {
  /** Fits the line. */
  public static LeastSquares of(double[] x, double[] y) {
    double meanX = Arrays.stream(x).sum() / x.length;
    double meanY = Arrays.stream(y).sum() / y.length;
    double both = 0;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      both += (x[i] - meanX) * (y[i] - meanY);
      squares += (x[i] - meanX) * (x[i] - meanX);
    }
    double slope = Defined.quotient(both, squares);
    return new LeastSquares(slope, meanY - slope * meanX);
  }

  /** The y of the line at an x. */
  public double at(double x) {
    return intercept + slope * x;
  }
}
