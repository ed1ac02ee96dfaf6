package org.annales.stats.resampling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A statistic of several groups and its distribution when their members are permuted.
 *
 * <pre>
 *   p = (1 + permutations with at least the observed statistic) / (1 + permutations)
 * </pre>
 *
 * NaN where the observed statistic is.
 *
 * <p>Source: Phipson and Smyth (2010), Statistical Applications in Genetics and Molecular Biology
 * 9(1), 39 (the 1 +).
 */
public final class PermutationDistribution {
  private final double observed;
  private final double[] chance;

  public PermutationDistribution(double observed, double... chance) {
    this.observed = observed;
    this.chance = chance.clone();
  }

  /**
   * Computes a statistic of random orders of the members.
   *
   * @param statistic of an order, whose array is used again
   */
  public static double[] statistics(
      int members, int permutations, long seed, ToDoubleFunction<int[]> statistic) {
    if (permutations < 1) {
      throw new IllegalArgumentException("permutations must be >= 1, were " + permutations);
    }
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = new int[members];
    Arrays.setAll(order, i -> i);
    double[] statistics = new double[permutations];
    for (int i = 0; i < permutations; i++) {
      Resampling.shuffle(order, random);
      statistics[i] = statistic.applyAsDouble(order);
    }
    return statistics;
  }

  public double pValue() {
    return Double.isNaN(observed) ? Double.NaN : Resampling.pValue(chance, observed);
  }

  public double quantile(double p) {
    return Resampling.quantile(chance, p);
  }
}
