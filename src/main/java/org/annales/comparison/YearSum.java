package org.annales.comparison;

import java.io.Serializable;

/**
 * Sums of an item of a series, of which its value is made: of a section, a document, a year.
 *
 * @param sum of its segments or sentences; of a word or an entity its occurrences
 * @param units how many of these; 0 of words and entities
 * @param counts where the item is a formula of counts; else null
 */
record YearSum(double sum, long units, Counts counts) implements Serializable {
  static final YearSum NONE = new YearSum(0, 0, null);

  static YearSum of(Sample sample) {
    double sum = 0;
    for (double unit : sample.units().sorted()) {
      sum += unit;
    }
    return new YearSum(sum, sample.units().size(), sample.counts());
  }

  static YearSum of(long occurrences) {
    return new YearSum(occurrences, 0, null);
  }

  /** The mean of its units; NaN of words and entities. */
  double mean() {
    return sum / units;
  }

  YearSum plus(YearSum other) {
    return new YearSum(sum + other.sum, units + other.units, plus(counts, other.counts));
  }

  private static Counts plus(Counts a, Counts b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.plus(b);
  }
}
