package org.annales.stats.resampling;

import org.apache.commons.statistics.descriptive.Quantile;

/**
 * What chance makes of a statistic: the band that holds 95 % of the values it has when what it is
 * made of is dealt out by chance, and how often chance goes as far as was observed.
 *
 * <pre>
 *   band    the quantiles 0.025 and 0.975 of the dealt values, type 7
 *   exact   p = deals at least as far / all deals                where these are all deals there are
 *   drawn   p = (1 + deals at least as far) / (1 + deals)
 * </pre>
 *
 * In the unit of the statistic; p is one-sided, from 0 to 1. NaN where there is no deal, or where
 * the statistic is not defined for one.
 *
 * <p>Source: Phipson and Smyth (2010) (the 1 + of drawn deals); Hyndman and Fan (1996) (type 7).
 */
public final class ChanceBand {
  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);
  private static final double LOW = 0.025;

  /** Sums of the same numbers in another order differ by less than this share. */
  private static final double ROUNDING = 1e-11;

  private final double[] dealt;
  private final boolean exact;
  private final double low;
  private final double high;

  /**
   * The band of some deals.
   *
   * @param exact whether these are all deals there are
   */
  public ChanceBand(double[] dealt, boolean exact) {
    this.dealt = dealt.clone();
    this.exact = exact;
    boolean defined = dealt.length > 0;
    for (double value : dealt) {
      defined &= !Double.isNaN(value);
    }
    double[] ends =
        defined ? TYPE_7.evaluate(dealt, LOW, 1 - LOW) : new double[] {Double.NaN, Double.NaN};
    this.low = ends[0];
    this.high = ends[1];
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  /** How often chance goes at least as far up, or down. */
  public double pValue(double observed, boolean up) {
    if (Double.isNaN(low) || Double.isNaN(observed)) {
      return Double.NaN;
    }
    double slack = ROUNDING * Math.max(1, Math.abs(observed));
    double asFar = exact ? 0 : 1;
    for (double value : dealt) {
      boolean counts = up ? value >= observed - slack : value <= observed + slack;
      asFar += counts ? 1 : 0;
    }
    return asFar / (exact ? dealt.length : 1 + dealt.length);
  }
}
