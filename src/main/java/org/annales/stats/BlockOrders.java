package org.annales.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Values in order, cut into blocks of neighbours that chance puts into other orders: what a series
 * would look like if it went nowhere.
 *
 * <pre>
 *   p = (1 + orders with at least the observed statistic) / (1 + orders)
 * </pre>
 *
 * Blocks, since neighbours are alike whatever the whole does. p from 0 to 1.
 *
 * <p>Source: the permutation test, with the 1 + of Phipson and Smyth (2010), applied to blocks as
 * Künsch (1989) draws them.
 */
public final class BlockOrders {
  private final double[] values;
  private final int block;
  private final int orders;
  private final long seed;

  /**
   * Orders of some values.
   *
   * @param block values of a block, at least 1
   * @param orders at least 1
   * @param seed from what names the values
   */
  public BlockOrders(double[] values, int block, int orders, long seed) {
    if (block < 1 || orders < 1) {
      throw new IllegalArgumentException(
          "block and orders must be >= 1, were " + block + " and " + orders);
    }
    this.values = values.clone();
    this.block = block;
    this.orders = orders;
    this.seed = seed;
  }

  /** The statistic of each order, ascending. */
  public double[] statistics(ToDoubleFunction<double[]> statistic) {
    SplittableRandom random = new SplittableRandom(seed);
    int blocks = (values.length + block - 1) / block;
    int[] order = new int[blocks];
    Arrays.setAll(order, i -> i);
    double[] dealt = new double[values.length];
    double[] statistics = new double[orders];
    for (int i = 0; i < orders; i++) {
      shuffle(order, random);
      int at = 0;
      for (int from : order) {
        int length = Math.min(block, values.length - from * block);
        System.arraycopy(values, from * block, dealt, at, length);
        at += length;
      }
      statistics[i] = statistic.applyAsDouble(dealt);
    }
    Arrays.sort(statistics);
    return statistics;
  }

  /** How often chance brings a statistic as great as an observed one. */
  public static double pValue(double[] ascending, double observed) {
    int asGreat = 0;
    for (double statistic : ascending) {
      asGreat += statistic >= observed ? 1 : 0;
    }
    return (1.0 + asGreat) / (1.0 + ascending.length);
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
