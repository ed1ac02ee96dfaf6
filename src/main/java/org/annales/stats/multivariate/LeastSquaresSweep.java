package org.annales.stats.multivariate;

/**
 * Nonnegative least squares by coordinates (HALS, hierarchical alternating least squares): the rows
 * f of a factor approach the least |x − f · B|² without a value below 0.
 *
 * <pre>
 *   f(k) ← max(floor, f(k) + ((x · Bᵀ)(k) − Σ f(l) · G(l, k)) / G(k, k)),   G = B · Bᵀ
 * </pre>
 *
 * for each k in turn. Rows do not depend on each other.
 *
 * <p>Source: Cichocki and Phan (2009), IEICE Transactions E92-A(3), 708–721.
 */
final class LeastSquaresSweep {
  private LeastSquaresSweep() {}

  /** The Gram matrix of a factor whose rows have so many values: products of its columns. */
  static double[] gram(double[] factor, int size) {
    double[] gram = new double[size * size];
    for (int row = 0; row < factor.length; row += size) {
      for (int k = 0; k < size; k++) {
        double value = factor[row + k];
        for (int l = k; l < size; l++) {
          gram[k * size + l] += value * factor[row + l];
        }
      }
    }
    for (int k = 0; k < size; k++) {
      for (int l = 0; l < k; l++) {
        gram[k * size + l] = gram[l * size + k];
      }
    }
    return gram;
  }

  /**
   * Updates each value of a factor once.
   *
   * @param products x · Bᵀ for each row
   * @return the greatest change of a value
   */
  static double update(double[] factor, double[] products, double[] gram, int size, double floor) {
    double change = 0;
    for (int row = 0; row < factor.length; row += size) {
      for (int k = 0; k < size; k++) {
        double square = gram[k * size + k];
        if (square > 0) {
          double rest = products[row + k];
          for (int l = 0; l < size; l++) {
            rest -= factor[row + l] * gram[k * size + l];
          }
          double value = Math.max(floor, factor[row + k] + rest / square);
          change = Math.max(change, Math.abs(value - factor[row + k]));
          factor[row + k] = value;
        }
      }
    }
    return change;
  }
}
