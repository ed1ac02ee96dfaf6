package org.annales.comparison;

import java.io.Serializable;

/**
 * The value of a measure in a section.
 *
 * @param value NaN where it is not defined
 * @param low the lower end of its interval; NaN where it has none
 * @param method how it was computed
 * @param reason why a value or an interval is missing; null where none is
 */
record MeasureValue(
    String measure, double value, double low, double high, String method, String reason)
    implements Serializable {

  /** A value without an interval, which needs none or has none. */
  static MeasureValue plain(String measure, double value, String method, String reason) {
    return new MeasureValue(measure, value, Double.NaN, Double.NaN, method, reason);
  }

  /** A value with its interval, whose ends are NaN where no unit differs from the others. */
  static MeasureValue within(String measure, double value, double low, double high, String method) {
    String reason = Double.isNaN(low) ? ComparisonReasons.CONSTANT : null;
    return new MeasureValue(measure, value, low, high, method, reason);
  }

  /** No value. */
  static MeasureValue none(String measure, String method, String reason) {
    return plain(measure, Double.NaN, method, reason);
  }
}
