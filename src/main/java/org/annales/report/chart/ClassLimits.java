package org.annales.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Computes the limits between classes of values: whole numbers for counts, else numbers with two or
 * three significant digits. The first and the last are the least and the greatest value. Limits
 * that rounding makes equal are one limit, so there may be fewer classes.
 */
record ClassLimits(int classes, boolean counts) {
  private static final int DIGITS = 3;

  /** Whether all values are whole numbers. */
  static boolean areCounts(double[] values) {
    return Arrays.stream(values).allMatch(v -> v == Math.rint(v) && v >= 0 && v < 1e15);
  }

  /** Returns limits at equal distances; the last class of counts has the greatest, as any other. */
  List<Double> linear(double low, double high) {
    double span = high - low + (counts ? 1 : 0);
    double unit =
        Math.max(
            power(span / classes) / 10,
            power(Math.max(Math.abs(low), Math.abs(high))) / Math.pow(10, DIGITS - 1));
    DoubleUnaryOperator rounding =
        unit > span / classes ? v -> v : v -> rounded(v, counts ? Math.max(1, unit) : unit);
    return between(low, high, i -> low + span * i / classes, rounding);
  }

  /** Returns limits with equal factors between them, from a first one above 0 on. */
  List<Double> logarithmic(double low, double first, double high) {
    return between(
        low,
        high,
        i -> first * Math.pow(high / first, i / classes),
        v -> counts && v < 10 ? Math.rint(v) : significant(v));
  }

  private List<Double> between(
      double low, double high, DoubleUnaryOperator limit, DoubleUnaryOperator rounding) {
    DoubleStream inner =
        IntStream.range(1, classes)
            .mapToDouble(i -> rounding.applyAsDouble(limit.applyAsDouble(i)))
            .filter(v -> v > low && (counts ? v <= high : v < high))
            .distinct();
    return DoubleStream.concat(
            DoubleStream.concat(DoubleStream.of(low), inner), DoubleStream.of(high))
        .boxed()
        .toList();
  }

  /** Returns the greatest power of ten up to a value; 0 for 0. */
  private static double power(double value) {
    return value == 0 ? 0 : Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
  }

  private static double rounded(double value, double unit) {
    int decimals = (int) -Math.rint(Math.log10(unit));
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  private static double significant(double value) {
    return BigDecimal.valueOf(value)
        .round(new MathContext(DIGITS - 1, RoundingMode.HALF_UP))
        .doubleValue();
  }
}
