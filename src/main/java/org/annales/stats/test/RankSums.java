package org.annales.stats.test;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The exact chance of a sum of ranks as far from its mean, over all splits of the ranks into two
 * samples.
 *
 * <pre>
 *   p = splits with |R − m · (N + 1) / 2| at least as observed / C(N, m)
 * </pre>
 *
 * R the sum of the ranks of the m values of one sample, N of both; equal values have the mean of
 * their ranks. p from 0 to 1, two-sided. Counted by how many ways there are to reach each sum, in
 * whole numbers, so that nothing is drawn by chance; what there is for few ranks without ties is
 * kept. Computed where N ≤ 40 without ties, or min(m, N − m) · N ≤ 1200: by the normal law three of
 * 350 values could not have a p below 0.003, where it is 3 · 10⁻⁷.
 *
 * <p>Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18(1), 50–60; Streitberg
 * and Röhmel (1986), Statistical Software Newsletter 12(1), 10–17 (ties).
 */
public final class RankSums {
  /** So many values without ties have their ways kept. */
  private static final int MOST_KEPT = 40;

  /**
   * Greatest product of the smaller sample and all values, whose square is in proportion to time.
   */
  private static final int MOST = 1200;

  private static final Map<Long, double[]> UNTIED = new ConcurrentHashMap<>();

  private final double[] ways;
  private final double mean;

  private RankSums(double[] ways, double mean) {
    this.ways = ways;
    this.mean = mean;
  }

  /** Whether so many values are few enough for an exact chance. */
  public static boolean areFew(int values, int sample, boolean tied) {
    return (values <= MOST_KEPT && !tied)
        || (long) Math.min(sample, values - sample) * values <= MOST;
  }

  /**
   * The distribution of the rank sum.
   *
   * @param sorted the values of both samples, from the least on
   * @param sample how many of them the first sample has
   */
  public static RankSums of(double[] sorted, int sample) {
    // Both samples have the same distribution around the mean: count that of the smaller one.
    int smaller = Math.min(sample, sorted.length - sample);
    int[] ranks = doubledRanks(sorted);
    boolean tied = false;
    for (int i = 0; i < ranks.length; i++) {
      tied |= ranks[i] != 2 * (i + 1);
    }
    long key = (long) sorted.length << Integer.SIZE | smaller;
    double[] ways =
        tied || sorted.length > MOST_KEPT
            ? ways(ranks, smaller)
            : UNTIED.computeIfAbsent(key, k -> ways(ranks, smaller));
    return new RankSums(ways, smaller * (sorted.length + 1));
  }

  /** The chance of a rank sum of either sample at least so far from its mean. */
  public double pValue(double distance) {
    long least = Math.round(2 * distance);
    double all = 0;
    double asFar = 0;
    for (int sum = 0; sum < ways.length; sum++) {
      all += ways[sum];
      asFar += Math.abs(sum - mean) >= least ? ways[sum] : 0;
    }
    return asFar / all;
  }

  /** In how many ways so many of the ranks have each sum. */
  private static double[] ways(int[] ranks, int sample) {
    int greatest = Arrays.stream(ranks, ranks.length - sample, ranks.length).sum();
    double[][] ways = new double[sample + 1][greatest + 1];
    ways[0][0] = 1;
    int reached = 0;
    for (int i = 0; i < ranks.length; i++) {
      int rank = ranks[i];
      reached = Math.min(greatest, reached + rank);
      for (int chosen = Math.min(sample, i + 1); chosen > 0; chosen--) {
        for (int sum = reached; sum >= rank; sum--) {
          ways[chosen][sum] += ways[chosen - 1][sum - rank];
        }
      }
    }
    return ways[sample];
  }

  /** Twice the ranks, so that the mean of two is a whole number. */
  private static int[] doubledRanks(double... sorted) {
    int[] ranks = new int[sorted.length];
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      Arrays.fill(ranks, from, to, from + 1 + to);
    }
    return ranks;
  }
}
