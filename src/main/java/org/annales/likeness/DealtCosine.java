package org.annales.likeness;

/**
 * The cosine of two sides. Both are sums of blocks, so that all products of sides are sums of
 * products of blocks, which are made once.
 */
final class DealtCosine implements Dealt {
  private final double[][] products;
  private final double[] withAll;
  private final double all;
  private final boolean distance;

  /**
   * Sides of blocks.
   *
   * @param products of each two blocks
   * @param distance whether 1 − cosine is wanted
   */
  DealtCosine(double[][] products, boolean distance) {
    this.products = products;
    this.distance = distance;
    this.withAll = new double[products.length];
    double sum = 0;
    for (int i = 0; i < products.length; i++) {
      for (double product : products[i]) {
        withAll[i] += product;
      }
      sum += withAll[i];
    }
    this.all = sum;
  }

  @Override
  public double of(int[] side, int size) {
    double inside = 0;
    double withBoth = 0;
    for (int i = 0; i < size; i++) {
      double[] row = products[side[i]];
      for (int j = 0; j < size; j++) {
        inside += row[side[j]];
      }
      withBoth += withAll[side[i]];
    }
    double other = all - 2 * withBoth + inside;
    double cosine = (withBoth - inside) / Math.sqrt(inside * other);
    if (!Double.isFinite(cosine)) {
      return Double.NaN;
    }
    return distance ? 1 - cosine : Math.min(1, cosine);
  }
}
