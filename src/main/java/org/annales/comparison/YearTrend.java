package org.annales.comparison;

import java.io.Serializable;
import java.util.List;

/**
 * Whether an item rises or falls over the years of a series: by its documents, which are tested,
 * and by its years, which tell how steadily.
 *
 * @param chosen whether the configuration names the item
 * @param years with a value, from the first on
 * @param count occurrences in the tested years
 * @param documents of the tested years that have it; of a measure those in which it is defined
 * @param early value of the earlier half of the tested years together, of an odd number without the
 *     middle one
 * @param late value of the later half
 * @param blockP NaN where it was not asked for
 * @param reason why there is no test; null where there is one
 */
record YearTrend(
    SetItem item,
    boolean chosen,
    List<Value> years,
    long count,
    long documents,
    double early,
    double late,
    Line line,
    double blockP,
    String reason)
    implements Serializable {
  static final double ALPHA = 0.05;

  /**
   * The value of a year.
   *
   * @param isTested whether the year has words enough
   */
  record Value(int year, int documents, long words, long count, double value, boolean isTested)
      implements Serializable {}

  /**
   * What the tests say.
   *
   * @param slope of the documents, by year
   * @param tau of the years
   */
  record Line(
      int years,
      int first,
      int last,
      double slope,
      double low,
      double high,
      double pValue,
      double tau)
      implements Serializable {
    /** What there is to say without a test. */
    static final Line NONE = none();

    private static Line none() {
      double no = Double.NaN;
      return new Line(0, 0, 0, no, no, no, no, no);
    }
  }

  double pValue() {
    return line.pValue();
  }

  /**
   * Whether documents and years agree, and neither years that are alike nor one document make it.
   */
  boolean isRobust(double q) {
    return q <= ALPHA
        && blockP <= ALPHA
        && line.slope() * line.tau() > 0
        && (documents > 1 || !item.isCounted());
  }

  /** Whether it is written: what is counted by thousands only where it moves, or is chosen. */
  boolean isWritten(double q) {
    return !item.isCounted() || chosen || q <= ALPHA;
  }
}
