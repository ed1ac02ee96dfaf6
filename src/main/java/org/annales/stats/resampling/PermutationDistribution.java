package org.annales.stats.resampling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * A statistic of several groups, beside what it is when their members are dealt out by chance.
 *
 * <pre>
 *   p = (1 + deals with at least the observed statistic) / (1 + deals)
 * </pre>
 *
 * NaN where the observed statistic is.
 *
 * <p>Source: Phipson and Smyth (2010), Statistical Applications in Genetics and Molecular Biology
 * 9(1), 39 (the 1 +).
 */
public final class PermutationDistribution {
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

  private final double observed;
  private final double[] chance;

  public PermutationDistribution(double observed, double... chance) {
    this.observed = observed;
    this.chance = chance.clone();
  }

  /**
   * A statistic of deals: ever new orders of the members, the first of which are the first group.
   *
   * @param statistic of an order, whose array is used again
   */
  public static double[] orders(
      int members, int deals, long seed, ToDoubleFunction<int[]> statistic) {
    if (deals < 1) {
      throw new IllegalArgumentException("deals must be >= 1, were " + deals);
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = new int[members];
    Arrays.setAll(order, i -> i);
    double[] statistics = new double[deals];
    for (int deal = 0; deal < deals; deal++) {
      BlockPermutation.shuffle(order, random);
      statistics[deal] = statistic.applyAsDouble(order);
    }
    return statistics;
  }

  public double pValue() {
    return Double.isNaN(observed) ? Double.NaN : BlockPermutation.pValue(chance, observed);
  }

  public double quantile(double p) {
    return TYPE_7.evaluate(chance, p);
  }
}
