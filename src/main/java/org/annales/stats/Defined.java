package org.annales.stats;

/**
 * Converts values that are not defined: to NaN in formulas, to null in tables.
 *
 * <p>Formulas of this package answer with a {@code double}, so that millions of rows cost no
 * object. NaN means "not defined for these counts" and is the only value outside the numbers: none
 * answers with an infinity. Tables know neither; a value goes into a row through here.
 */
public final class Defined {
  /** The natural logarithm of 2. */
  public static final double LN_2 = 0.6931471805599453;

  private Defined() {}

  /** The value as a table has it: null where it is not defined. */
  public static Double orNull(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** The rate of some occurrences, for a million tokens. */
  public static double perMillion(long count, long tokens) {
    return count * 1e6 / tokens;
  }

  /** A quotient; NaN where it has no finite value. */
  public static double quotient(double dividend, double divisor) {
    return finite(dividend / divisor);
  }

  /** A quotient of counts; NaN where the divisor is 0. */
  public static double quotient(long dividend, long divisor) {
    return finite((double) dividend / divisor);
  }

  /** The logarithm to base 2; NaN where it has no finite value. */
  public static double log2(double value) {
    return finite(Math.log(value) / LN_2);
  }

  /** The value; NaN where it is not finite. */
  public static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }
}
