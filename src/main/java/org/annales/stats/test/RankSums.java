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
 * whole numbers, so that nothing is drawn by chance; what there is for ranks without ties is kept.
 *
 * <p>Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18(1), 50–60; Streitberg
 * and Röhmel (1986), Statistical Software Newsletter 12(1), 10–17 (ties).
 */
public final class RankSums {
  /** With more values in both samples the normal law is used. */
  private static final int MOST = 40;

  /** The same where values are equal, as each case has then to be counted by itself. */
  private static final int MOST_TIED = 16;

  private static final Map<Long, double[]> UNTIED = new ConcurrentHashMap<>();

  private RankSums() {}

  /** Whether so many values are few enough for an exact chance. */
  public static boolean areFew(int values, boolean tied) {
    return values <= (tied ? MOST_TIED : MOST);
  }

  /**
   * The chance.
   *
   * @param sorted the values of both samples, from the least on
   * @param sample how many of them the first sample has
   * @param sum of the ranks of these
   */
  public static double pValue(double[] sorted, int sample, double sum) {
    int[] ranks = doubledRanks(sorted);
    boolean tied = false;
    for (int i = 0; i < ranks.length; i++) {
      tied |= ranks[i] != 2 * (i + 1);
    }
    long key = (long) sorted.length << Integer.SIZE | sample;
    double[] ways =
        tied ? ways(ranks, sample) : UNTIED.computeIfAbsent(key, k -> ways(ranks, sample));
    return share(ways, Math.round(2 * sum), (long) sample * (sorted.length + 1));
  }

  private static double share(double[] ways, long observed, long mean) {
    double all = 0;
    double asFar = 0;
    for (int sum = 0; sum < ways.length; sum++) {
      all += ways[sum];
      asFar += Math.abs(sum - mean) >= Math.abs(observed - mean) ? ways[sum] : 0;
    }
    return asFar / all;
  }

  /** In how many ways so many of the ranks have each sum. */
  private static double[] ways(int[] ranks, int sample) {
    int greatest = Arrays.stream(ranks, ranks.length - sample, ranks.length).sum();
    double[][] ways = new double[sample + 1][greatest + 1];
    ways[0][0] = 1;
    for (int rank : ranks) {
      for (int chosen = sample; chosen > 0; chosen--) {
        for (int sum = greatest; sum >= rank; sum--) {
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
