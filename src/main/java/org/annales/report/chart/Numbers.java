package org.annales.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers: as coordinates of SVG and as labels for readers. */
final class Numbers {
  private static final String MINUS = "−";

  /** Ticks of up to four digits are not divided by commas, since they may be years. */
  private static final int TICK_UNGROUPED = 4;

  private static final int UNGROUPED = 3;

  private Numbers() {}

  /** Returns whether a value is there and can be drawn. */
  static boolean isDrawn(Double value) {
    return value != null && Double.isFinite(value);
  }

  /** Returns a coordinate with at most one decimal, never −0 and never an exponent. */
  static String coordinate(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long abs = Math.abs(tenths);
    return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
  }

  /** Returns a coordinate with at most four decimals, for reckoning with it. */
  static String exact(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Returns a value as a label: whole from 100 on, else three significant digits. */
  static String label(double value) {
    double abs = Math.abs(value);
    if (abs != 0 && (abs < 1e-4 || abs >= 1e15)) {
      return exponential(value);
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded =
        abs >= 100
            ? exact.setScale(0, RoundingMode.HALF_UP)
            : exact.round(new MathContext(3, RoundingMode.HALF_UP));
    return grouped(
        rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros(), UNGROUPED);
  }

  /** Returns a label with the decimals that a distance between ticks needs. */
  static String tick(double value, double step) {
    if (step < 1e-6 || Math.abs(value) >= 1e15) {
      return Math.abs(value) < step / 2 ? "0" : exponential(value);
    }
    int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return grouped(rounded.signum() == 0 ? BigDecimal.ZERO : rounded, TICK_UNGROUPED);
  }

  /** Returns the decimals with which the greatest of some values has three significant digits. */
  static int decimals(Range range) {
    double most = Math.max(Math.abs(range.low()), Math.abs(range.high()));
    if (range.isEmpty() || most == 0) {
      return 0;
    }
    return (int) Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(most))));
  }

  /** Returns a value with some decimals, all of them written. */
  static String fixed(double value, int decimals) {
    if (Math.abs(value) >= 1e15) {
      return exponential(value);
    }
    return grouped(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), UNGROUPED);
  }

  private static String grouped(BigDecimal value, int ungrouped) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder label = new StringBuilder(value.signum() < 0 ? MINUS : "");
    for (int i = 0; i < end; i++) {
      if (i > 0 && (end - i) % 3 == 0 && end > ungrouped) {
        label.append(',');
      }
      label.append(digits.charAt(i));
    }
    return label.append(digits, end, digits.length()).toString();
  }

  private static String exponential(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.HALF_UP));
    int exponent = rounded.precision() - rounded.scale() - 1;
    String digits = rounded.abs().movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return (value < 0 ? MINUS : "")
        + digits
        + "e"
        + (exponent < 0 ? MINUS : "")
        + Math.abs(exponent);
  }
}
