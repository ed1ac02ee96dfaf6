package org.annales.comparison;

import java.io.Serializable;
import java.util.Arrays;

/** Counts an item in the segments of one section that have it. */
final class SegmentOccurrences implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] segments;
  private final long[] counts;

  /**
   * Occurrences.
   *
   * @param bySegment of each segment of the section
   * @param first the number of its first segment among those of both sides
   */
  SegmentOccurrences(long[] bySegment, int first) {
    int filled = 0;
    int[] places = new int[bySegment.length];
    long[] found = new long[bySegment.length];
    for (int i = 0; i < bySegment.length; i++) {
      if (bySegment[i] > 0) {
        places[filled] = first + i;
        found[filled++] = bySegment[i];
      }
    }
    this.segments = Arrays.copyOf(places, filled);
    this.counts = Arrays.copyOf(found, filled);
  }

  int size() {
    return segments.length;
  }

  int segment(int i) {
    return segments[i];
  }

  long count(int i) {
    return counts[i];
  }

  /** In all segments. */
  long count() {
    return Arrays.stream(counts).sum();
  }
}
