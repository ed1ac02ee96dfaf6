package org.annales.stats.resampling;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Segments dealt out by chance many times: for each segment, the deals that chose it. */
public final class RandomSplits {
  /** Those that were asked for last: tasks that have parts of the same family ask for the same. */
  private static final Map<Asked, Shared> LAST =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Shared> eldest) {
          return size() > MOST;
        }
      };

  private static final int MOST = 6;

  private final int draws;
  private final long[][] chosen;

  private record Asked(int segments, int size, int draws, long seed) {}

  /** Deals that are made once, while there is room for them; who asks meanwhile waits. */
  private static final class Shared {
    private SoftReference<RandomSplits> made = new SoftReference<>(null);

    synchronized RandomSplits deals(Asked asked) {
      RandomSplits deals = made.get();
      if (deals == null) {
        deals = new RandomSplits(asked);
        made = new SoftReference<>(deals);
      }
      return deals;
    }
  }

  /**
   * Deals that choose some of the segments, the same for the same seed.
   *
   * @param size how many are chosen in each
   */
  public static RandomSplits of(int segments, int size, int draws, long seed) {
    Asked asked = new Asked(segments, size, draws, seed);
    Shared shared;
    synchronized (LAST) {
      shared = LAST.computeIfAbsent(asked, unknown -> new Shared());
    }
    return shared.deals(asked);
  }

  private RandomSplits(Asked asked) {
    this.draws = asked.draws;
    this.chosen = new long[asked.segments][(draws + Long.SIZE - 1) / Long.SIZE];
    SplittableRandom random = new SplittableRandom(asked.seed);
    int[] row = new int[asked.segments];
    Arrays.setAll(row, i -> i);
    // Word by word, so that what is written at random lies close together.
    long[] word = new long[asked.segments];
    for (int draw = 0; draw < draws; draw++) {
      deal(row, asked.size, 1L << draw, word, random);
      if (draw + 1 == draws || (draw + 1) % Long.SIZE == 0) {
        for (int segment = 0; segment < word.length; segment++) {
          chosen[segment][draw / Long.SIZE] = word[segment];
        }
        Arrays.fill(word, 0);
      }
    }
  }

  /** Fisher and Yates's shuffle, as far as it is needed; it may start from any order. */
  private static void deal(int[] row, int size, long bit, long[] word, SplittableRandom random) {
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i, row.length);
      int segment = row[j];
      row[j] = row[i];
      row[i] = segment;
      word[segment] |= bit;
    }
  }

  /** For each deal the sum of the values whose segments it chose. */
  public double[] sums(int[] segments, double[] values, int length) {
    double[] sums = new double[draws];
    for (int i = 0; i < length; i++) {
      add(chosen[segments[i]], values[i], sums);
    }
    return sums;
  }

  private static void add(long[] draws, double value, double... sums) {
    for (int word = 0; word < draws.length; word++) {
      for (long bits = draws[word]; bits != 0; bits &= bits - 1) {
        sums[word * Long.SIZE + Long.numberOfTrailingZeros(bits)] += value;
      }
    }
  }
}
