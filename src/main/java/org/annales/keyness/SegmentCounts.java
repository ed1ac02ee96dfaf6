package org.annales.keyness;

import org.annales.stats.dispersion.Dispersion;
import org.annales.stats.test.PermutationTest;

/** Counts the occurrences of one term in each segment of both sides. */
final class SegmentCounts {
  private final Sides sides;
  private final int[] numbers;
  private final double[] rates;
  private final int[] targetNumbers;
  private final long[] targetCounts;
  private final PoolParts parts;
  private final int[] segments;
  private int length;
  private int inTarget;

  /** Counts from the places of a term, which are in order. */
  SegmentCounts(PoolParts parts, Sides sides, int... places) {
    this.sides = sides;
    this.parts = parts;
    this.segments = new int[places.length];
    this.numbers = new int[places.length];
    this.rates = new double[places.length];
    this.targetNumbers = new int[places.length];
    this.targetCounts = new long[places.length];
    for (int from = 0; from < places.length; ) {
      int segment = parts.segment(places[from]);
      int to = from + 1;
      while (to < places.length && parts.segment(places[to]) == segment) {
        to++;
      }
      add(segment, to - from);
      from = to;
    }
  }

  private void add(int segment, long count) {
    int number = sides.number(segment);
    numbers[length] = number;
    segments[length] = segment;
    rates[length++] = (double) count / sides.size(segment);
    if (number < sides.target()) {
      targetNumbers[inTarget] = number;
      targetCounts[inTarget++] = count;
    }
  }

  /** Segments of the target that have the term. */
  int inTarget() {
    return inTarget;
  }

  /** Segments of the reference that have it. */
  int inReference() {
    return length - inTarget;
  }

  /** Whether two segments of a side have the term that are not neighbours in a section. */
  boolean isApart(boolean ofTarget) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < length; i++) {
      if (numbers[i] < sides.target() == ofTarget) {
        first = first < 0 ? segments[i] : first;
        last = segments[i];
      }
    }
    return last - first > 1 || (first < last && !parts.isSameSection(first, last));
  }

  /** Its dispersion over the segments of the target. */
  Dispersion dispersion() {
    return new Dispersion(sides.parts(), targetNumbers, targetCounts, inTarget);
  }

  double pValue(PermutationTest test) {
    return test.pValue(numbers, rates, length);
  }
}
