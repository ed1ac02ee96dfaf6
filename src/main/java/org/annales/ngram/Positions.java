package org.annales.ngram;

import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;

/** How many places n-grams of each length have in a section: max(0, t − n + 1) in a run of t. */
final class Positions {
  private Positions() {}

  /** The positions by length, of the lengths from 1 to the longest; that of length 0 is 0. */
  static long[] of(SectionText text, CountedRuns runs, int longest) {
    long[] positions = new long[longest + 1];
    runs.of(
        text,
        (from, to) -> {
          for (int n = 1; n <= Math.min(longest, to - from); n++) {
            positions[n] += to - from - n + 1;
          }
        });
    return positions;
  }
}
