package org.annales.stats.resampling;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Random splits of segments into two sides: for each segment, the splits that chose it. */
public final class RandomSplits {
  /** The last requested splits: tasks that have parts of the same family request the same. */
  private static final Map<Key, Shared> LAST =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Shared> eldest) {
          return size() > MOST;
        }
      };

  private static final int MOST = 6;

  private final int draws;
  private final long[][] chosen;

  private record Key(int segments, int size, int draws, long seed) {}

  /** Splits that are computed once and kept while memory allows; concurrent requests wait. */
  private static final class Shared {
    private SoftReference<RandomSplits> cached = new SoftReference<>(null);

    synchronized RandomSplits get(Key key) {
      RandomSplits splits = cached.get();
      if (splits == null) {
        splits = new RandomSplits(key);
        cached = new SoftReference<>(splits);
      }
      return splits;
    }
  }

  /**
   * Splits that choose some of the segments, the same for the same seed.
   *
   * @param size how many segments are chosen in each split
   */
  public static RandomSplits of(int segments, int size, int draws, long seed) {
    Key key = new Key(segments, size, draws, seed);
    Shared shared;
    synchronized (LAST) {
      shared = LAST.computeIfAbsent(key, unknown -> new Shared());
    }
    return shared.get(key);
  }

  private RandomSplits(Key key) {
    this.draws = key.draws;
    this.chosen = new long[key.segments][(draws + Long.SIZE - 1) / Long.SIZE];
    SplittableRandom random = new SplittableRandom(key.seed);
    int[] row = new int[key.segments];
    Arrays.setAll(row, i -> i);
    // Word by word, so that random writes stay within a small array.
    long[] word = new long[key.segments];
    for (int draw = 0; draw < draws; draw++) {
      Resampling.choose(row, key.size, random);
      for (int i = 0; i < key.size; i++) {
        word[row[i]] |= 1L << draw;
      }
      if (draw + 1 == draws || (draw + 1) % Long.SIZE == 0) {
        for (int segment = 0; segment < word.length; segment++) {
          chosen[segment][draw / Long.SIZE] = word[segment];
        }
        Arrays.fill(word, 0);
      }
    }
  }

  /** For each split the sum of the values whose segments it chose. */
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
