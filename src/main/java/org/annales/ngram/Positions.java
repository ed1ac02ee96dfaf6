package org.annales.ngram;

import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;

/**
 * Counts the positions of n-grams of each length: of adjacent tokens max(0, t − n + 1) in a run of
 * t.
 *
 * <p>Where tokens may be passed over, Σ C(n + j − 2, n − 2) · max(0, t − n − j + 1) for n &gt; 1
 * and the j = 0 … k tokens that are: the first and the last token are fixed, and the n − 2 between
 * them are any of n + j − 2.
 */
final class Positions {
  private final int[][] beginnings;

  Positions(NgramSpec spec) {
    beginnings = new int[spec.width() + 1][spec.max() + 1];
    for (int room = 1; room <= spec.width(); room++) {
      beginnings[room][1] = 1;
      for (int n = 2; n <= Math.min(spec.max(), room); n++) {
        beginnings[room][n] = choices(n, Math.min(spec.skip(), room - n));
      }
    }
  }

  /** The sum of C(n + j − 2, n − 2) over j = 0 … most, by C(m + 1, k) = C(m, k) · (m + 1) / j. */
  private static int choices(int n, int most) {
    long binomial = 1;
    long sum = 1;
    for (int j = 1; j <= most; j++) {
      binomial = binomial * (n + j - 2) / j;
      sum += binomial;
    }
    return Math.toIntExact(sum);
  }

  /**
   * How many n-grams of each length begin at a place; by length, none of length 0.
   *
   * @param room tokens from there to the end of the run, at least 1
   */
  int[] beginning(int room) {
    return beginnings[Math.min(room, beginnings.length - 1)];
  }

  /** The positions in a section, by length. */
  long[] of(SectionText text, CountedRuns runs) {
    long[] positions = new long[beginnings[0].length];
    runs.forEachRun(
        text,
        (from, to) -> {
          int widest = beginnings.length - 1;
          for (int room = 1; room < widest && room <= to - from; room++) {
            add(room, 1, positions);
          }
          add(widest, Math.max(0, to - from - widest + 1), positions);
        });
    return positions;
  }

  private void add(int room, long times, long[] positions) {
    for (int n = 1; n < positions.length; n++) {
      positions[n] += times * beginnings[room][n];
    }
  }
}
