package org.annales.comparison;

/**
 * Sums of an item of a series, of which its value is made: of a section, a document, a year.
 *
 * @param sum of its segments or sentences; of a word or an entity its occurrences
 * @param units how many of these; 0 of words and entities
 * @param counts where the item is a formula of counts; else null
 */
record YearSum(double sum, long units, Counts counts) {
  static final YearSum NONE = new YearSum(0, 0, null);

  static YearSum of(ItemPart part) {
    Sample sample = part.sample();
    if (sample == null) {
      return new YearSum(part.occurrences().count(), 0, null);
    }
    double sum = 0;
    for (double unit : sample.units().sorted()) {
      sum += unit;
    }
    return new YearSum(sum, sample.units().size(), sample.counts());
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
