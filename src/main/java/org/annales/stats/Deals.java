package org.annales.stats;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Segments dealt out by chance many times: for each segment, the deals that chose it. */
final class Deals {
  private final int draws;
  private final long[][] chosen;
  private final double[] sums;

  /**
   * Deals that choose some of the segments, the same for the same seed.
   *
   * @param size how many are chosen in each
   */
  Deals(int segments, int size, int draws, long seed) {
    this.draws = draws;
    this.chosen = new long[segments][(draws + Long.SIZE - 1) / Long.SIZE];
    this.sums = new double[draws];
    SplittableRandom random = new SplittableRandom(seed);
    int[] row = new int[segments];
    Arrays.setAll(row, i -> i);
    for (int draw = 0; draw < draws; draw++) {
      deal(row, size, draw, random);
    }
  }

  /** Fisher and Yates's shuffle, as far as it is needed; it may start from any order. */
  private void deal(int[] row, int size, int draw, SplittableRandom random) {
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i, row.length);
      int segment = row[j];
      row[j] = row[i];
      row[i] = segment;
      chosen[segment][draw / Long.SIZE] |= 1L << draw;
    }
  }

  /** For each deal the sum of the values whose segments it chose; valid until the next call. */
  double[] sums(int[] segments, double[] values, int length) {
    Arrays.fill(sums, 0, draws, 0);
    for (int i = 0; i < length; i++) {
      add(chosen[segments[i]], values[i]);
    }
    return sums;
  }

  private void add(long[] draws, double value) {
    for (int word = 0; word < draws.length; word++) {
      for (long bits = draws[word]; bits != 0; bits &= bits - 1) {
        sums[word * Long.SIZE + Long.numberOfTrailingZeros(bits)] += value;
      }
    }
  }
}
