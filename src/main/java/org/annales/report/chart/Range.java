package org.annales.report.chart;

import java.util.stream.DoubleStream;

/** The least and the greatest of some values; {@code low > high} where there are none. */
record Range(double low, double high) {
  static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** Returns the range of those values that are finite. */
  static Range of(DoubleStream values) {
    double[] range = {NONE.low, NONE.high};
    values
        .filter(Double::isFinite)
        .forEach(
            v -> {
              range[0] = Math.min(range[0], v);
              range[1] = Math.max(range[1], v);
            });
    return new Range(range[0], range[1]);
  }

  boolean isEmpty() {
    return low > high;
  }

  /** Returns this range with a value in it, where the value is a number. */
  Range with(Double value) {
    return Numbers.isDrawn(value) ? new Range(Math.min(low, value), Math.max(high, value)) : this;
  }

  /** Returns this range with 0 in it where 0 is not far from it, as compared with its length. */
  Range withNearZero() {
    boolean near = low > 0 ? low <= (high - low) * 1.5 : high < 0 && -high <= (high - low) * 1.5;
    return near ? with(0.0) : this;
  }

  /** Returns a range that has a length: around one value, or from 0 to 1 where there is none. */
  Range widened() {
    if (isEmpty()) {
      return new Range(0, 1);
    }
    if (high - low > Math.max(Math.abs(low), Math.abs(high)) * 1e-12) {
      return this;
    }
    double half = low == 0 ? 1 : Math.abs(low) / 2;
    return new Range(low - half, high + half);
  }
}
