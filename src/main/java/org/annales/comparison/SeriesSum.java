package org.annales.comparison;

/**
 * Sums of an item in a section, a document or a year, from which its value is computed.
 *
 * @param sum of the values of its sections, each by its weight; of a word or an entity its
 *     occurrences
 * @param units sum of these weights; 0 of words and entities
 * @param counts where the item is a formula of counts; else null
 */
record SeriesSum(double sum, long units, Counts counts) {
  static final SeriesSum NONE = new SeriesSum(0, 0, null);

  static SeriesSum of(ItemPart part) {
    Sample sample = part.sample();
    if (sample == null) {
      return new SeriesSum(part.occurrences().count(), 0, null);
    }
    return new SeriesSum(sample.sum(), sample.weight(), sample.counts());
  }

  /** The weighted mean; NaN of words and entities. */
  double mean() {
    return sum / units;
  }

  SeriesSum plus(SeriesSum other) {
    return new SeriesSum(sum + other.sum, units + other.units, plus(counts, other.counts));
  }

  private static Counts plus(Counts a, Counts b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.plus(b);
  }
}
