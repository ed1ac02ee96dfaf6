package org.annales.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers as readers expect them in a report. Missing numbers are empty texts. */
public final class NumberText {
  private static final int DIGITS = 3;
  private static final double LEAST_P = 0.001;
  private static final double PER_CENT = 100;

  private NumberText() {}

  /** A whole number with separated thousands. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A number with three significant digits, and all digits before the point. */
  public static String significant(double number) {
    if (!Double.isFinite(number)) {
      return "";
    }
    if (Math.abs(number) >= Math.pow(10, DIGITS - 1)) {
      return String.format(Locale.ROOT, "%,.0f", number).replace('-', '\u2212');
    }
    BigDecimal rounded =
        new BigDecimal(number).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    if (rounded.signum() == 0) {
      return "0";
    }
    return rounded.stripTrailingZeros().toPlainString().replace('-', '\u2212');
  }

  /** A probability with three decimals, or that it is less than .001. */
  public static String probability(double p) {
    if (!Double.isFinite(p)) {
      return "";
    }
    return p < LEAST_P ? "< .001" : String.format(Locale.ROOT, "%.3f", p).replaceFirst("^0", "");
  }

  /** A share as a percentage with one decimal. */
  public static String percent(double share) {
    return Double.isFinite(share)
        ? String.format(Locale.ROOT, "%.1f\u00a0%%", share * PER_CENT).replace('-', '\u2212')
        : "";
  }

  /** A value, and its interval in brackets where it has one. */
  public static String interval(double value, double low, double high) {
    boolean bounded = Double.isFinite(low) && Double.isFinite(high);
    return bounded
        ? significant(value) + " [" + significant(low) + ", " + significant(high) + "]"
        : significant(value);
  }

  /** A number with a noun: 1 chapter, 2 chapters. */
  public static String counted(long count, String singular, String plural) {
    return count(count) + " " + (count == 1 ? singular : plural);
  }
}
