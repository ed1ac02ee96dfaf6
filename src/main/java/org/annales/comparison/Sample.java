package org.annales.comparison;

import java.io.Serializable;
import org.annales.stats.Sorted;

/**
 * A section as one sample of a measure: its values in the units that are tested.
 *
 * @param value of the section
 * @param weight how many sentences or segments the value is the mean of: by these the values of
 *     several sections are averaged; 0 where there is no value
 * @param units values of its segments, from the least on
 * @param counts sums of the section; null where the measure is no formula of counts
 * @param occurrences in each segment; null where the measure is no rate of a word or an entity
 */
record Sample(
    String sectionId,
    int ordinal,
    double value,
    long weight,
    Units units,
    Counts counts,
    Segments occurrences)
    implements Serializable {
  /** The unit of all tests. */
  static final String UNIT = "segment";

  /** With fewer units on a side there is no test. */
  static final int LEAST_UNITS = 3;

  /** The value as often as it weighs. */
  double sum() {
    return weight == 0 ? 0 : weight * value;
  }

  boolean isTested() {
    return size() >= LEAST_UNITS;
  }

  /** How many units it has. */
  int size() {
    return occurrences == null ? units.size() : occurrences.counts().length;
  }

  /** Values from the least on. */
  static final class Units implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] sorted;

    Units(double... values) {
      this.sorted = Sorted.of(values);
    }

    /** Not to be changed. */
    double[] sorted() {
      return sorted;
    }

    int size() {
      return sorted.length;
    }
  }

  /** How often something occurs in each segment, of how many tokens. */
  static final class Segments implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long[] counts;
    private final long[] sizes;

    Segments(long[] counts, long[] sizes) {
      this.counts = counts.clone();
      this.sizes = sizes.clone();
    }

    long[] counts() {
      return counts;
    }

    long[] sizes() {
      return sizes;
    }

    double rate(int segment) {
      return (double) counts[segment] / sizes[segment];
    }
  }
}
