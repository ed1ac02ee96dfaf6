package org.annales.report.chart;

/** Writes numbers as coordinates. */
final class Numbers {
  private Numbers() {}

  /** Returns a coordinate with at most one decimal, never −0 and never an exponent. */
  static String coordinate(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long abs = Math.abs(tenths);
    return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
  }
}
