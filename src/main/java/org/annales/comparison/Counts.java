package org.annales.comparison;

import java.io.Serializable;
import java.util.EnumMap;

/** Sums of what is counted, by {@link Count}. */
final class Counts implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Count[] KINDS = Count.values();
  private static final EnumMap<Count, Integer> PLACES = new EnumMap<>(Count.class);

  static {
    for (int i = 0; i < KINDS.length; i++) {
      PLACES.put(KINDS[i], i);
    }
  }

  private final long[] sums = new long[KINDS.length];

  long of(Count kind) {
    return sums[PLACES.get(kind)];
  }

  void add(Count kind, long count) {
    sums[PLACES.get(kind)] += count;
  }

  void add(Counts other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
  }

  Counts plus(Counts other) {
    return combined(other, 1);
  }

  Counts minus(Counts other) {
    return combined(other, -1);
  }

  private Counts combined(Counts other, int sign) {
    Counts both = new Counts();
    for (int i = 0; i < sums.length; i++) {
      both.sums[i] = sums[i] + sign * other.sums[i];
    }
    return both;
  }
}
