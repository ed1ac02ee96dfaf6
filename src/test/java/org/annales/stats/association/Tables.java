package org.annales.stats.association;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Seeds, and what tests make of them. */
public final class Tables {
  private Tables() {}

  public static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /** A table of counts of any size, some of them 0. */
  static Contingency table(SplittableRandom random) {
    return new Contingency(count(random), count(random), count(random), count(random));
  }

  /** Two corpora of at least one position each. */
  static TwoCorpora corpora(SplittableRandom random) {
    long a = count(random);
    long b = count(random);
    return new TwoCorpora(a, b, a + 1 + count(random), b + 1 + count(random));
  }

  private static long count(SplittableRandom random) {
    long below = 1L << random.nextInt(0, 20);
    return random.nextInt(5) == 0 ? 0 : random.nextLong(below);
  }

  static Contingency times(Contingency t, long factor) {
    return new Contingency(t.o11() * factor, t.o12() * factor, t.o21() * factor, t.o22() * factor);
  }

  /** First and second in each other's place. */
  static Contingency turned(Contingency t) {
    return new Contingency(t.o11(), t.o21(), t.o12(), t.o22());
  }

  /** Target and reference in each other's place. */
  static TwoCorpora turned(TwoCorpora c) {
    return new TwoCorpora(c.referenceCount(), c.count(), c.referenceSize(), c.size());
  }
}
