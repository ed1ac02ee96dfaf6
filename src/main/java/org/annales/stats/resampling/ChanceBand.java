package org.annales.stats.resampling;

import org.annales.stats.Confidence;

/**
 * The distribution of a statistic under permutation of what it is computed from: the band that
 * holds 95 % of its values, and one-sided p-values.
 *
 * <pre>
 *   band    the quantiles 0.025 and 0.975 of the permuted statistics, type 7
 *   p       as {@link Resampling}, exact where these are all permutations
 * </pre>
 *
 * In the unit of the statistic. NaN where there is no permutation, or where the statistic is not
 * defined for one.
 */
public final class ChanceBand {
  private final double[] permuted;
  private final boolean exact;
  private final double low;
  private final double high;

  /**
   * The band of permuted statistics.
   *
   * @param exact whether these are all permutations
   */
  public ChanceBand(double[] permuted, boolean exact) {
    this.permuted = permuted.clone();
    this.exact = exact;
    boolean defined = permuted.length > 0;
    for (double value : permuted) {
      defined &= !Double.isNaN(value);
    }
    this.low = defined ? Resampling.quantile(permuted, Confidence.LOW) : Double.NaN;
    this.high = defined ? Resampling.quantile(permuted, Confidence.HIGH) : Double.NaN;
  }

  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  /**
   * The share of permutations that are at least as great as the observed statistic, or at least as
   * small.
   */
  public double pValue(double observed, boolean up) {
    if (Double.isNaN(low) || Double.isNaN(observed)) {
      return Double.NaN;
    }
    double sign = up ? 1 : -1;
    double least = Resampling.least(sign * observed, Math.max(1, Math.abs(observed)));
    int reaching = 0;
    for (double value : permuted) {
      reaching += sign * value >= least ? 1 : 0;
    }
    return exact
        ? (double) reaching / permuted.length
        : Resampling.pValue(reaching, permuted.length);
  }
}
