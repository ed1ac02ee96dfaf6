package org.annales.likeness;

import java.util.Arrays;

/** Burrows's Delta of two sides: the z of a side is what its blocks add to it, by its tokens. */
final class DealtDelta implements Dealt {
  private final double[][] shares;
  private final int[] tokens;
  private final double[] all;
  private final int allTokens;
  private final double[] sum;

  /**
   * Sides of blocks.
   *
   * @param shares what each block adds to the z of its side, times its tokens
   */
  DealtDelta(double[][] shares, int... tokens) {
    this.shares = shares;
    this.tokens = tokens;
    this.sum = new double[shares[0].length];
    this.all = new double[sum.length];
    int size = 0;
    for (int i = 0; i < shares.length; i++) {
      add(shares[i], all);
      size += tokens[i];
    }
    this.allTokens = size;
  }

  private static void add(double[] share, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += share[i];
    }
  }

  @Override
  public double of(int[] side, int size) {
    Arrays.fill(sum, 0);
    int inside = 0;
    for (int i = 0; i < size; i++) {
      add(shares[side[i]], sum);
      inside += tokens[side[i]];
    }
    // zA − zB = A / a − (T − A) / b = A · (1/a + 1/b) − T / b
    double outside = allTokens - inside;
    double factor = 1.0 / inside + 1 / outside;
    double differences = 0;
    for (int i = 0; i < sum.length; i++) {
      differences += Math.abs(sum[i] * factor - all[i] / outside);
    }
    return differences / sum.length;
  }
}
