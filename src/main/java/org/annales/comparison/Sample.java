package org.annales.comparison;

import java.io.Serializable;
import org.annales.stats.Sorted;

/**
 * A section as one sample of a measure: its values in the units that are tested.
 *
 * @param value of the section
 * @param units values of its segments or sentences, from the least on
 * @param counts sums of the section; null where the measure is no formula of counts
 * @param occurrences in each segment; null where the measure is no rate of a word or an entity
 */
record Sample(
    String sectionId, int ordinal, double value, Units units, Counts counts, Segments occurrences)
    implements Serializable {

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
