package org.annales.stats.resampling;

import java.util.Arrays;
import org.annales.stats.Confidence;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The bootstrap interval of an estimate, corrected for bias and for skewness (BCa).
 *
 * <pre>
 *   z0     = Φ⁻¹((resamples under the estimate + those not above it) / 2B)
 *   a      = Σ (m − v(i))³ / (6 · (Σ (m − v(i))²)^1.5)     v(i) the estimate without value i, m their mean
 *   level  = Φ(z0 + (z0 + z) / (1 − a · (z0 + z)))         z = Φ⁻¹(α) and Φ⁻¹(1 − α)
 *   ends   = the quantiles of the resamples at these levels, type 7
 * </pre>
 *
 * In the unit of the estimate. Where all resamples lie on one side of the estimate, or all are
 * equal, z0 is taken as 0; where no v(i) differs, a is 0. NaN without resamples.
 *
 * <p>Source: Efron (1987), Journal of the American Statistical Association 82, 171–185; Efron and
 * Tibshirani (1993), An Introduction to the Bootstrap, chapter 14.
 */
public final class BcaInterval {
  private final double[] resampled;
  private final double bias;
  private final double acceleration;

  /**
   * The interval of an estimate.
   *
   * @param resampled the estimate in each resample
   * @param without the estimate without each value
   */
  public BcaInterval(double estimate, double[] resampled, double[] without) {
    this.resampled = resampled.clone();
    Arrays.sort(this.resampled);
    this.bias = bias(estimate);
    this.acceleration = acceleration(without);
  }

  private double bias(double estimate) {
    long under = 0;
    long notAbove = 0;
    for (double value : resampled) {
      under += value < estimate ? 1 : 0;
      notAbove += value <= estimate ? 1 : 0;
    }
    double share = (under + notAbove) / 2.0 / resampled.length;
    return share > 0 && share < 1 ? normalQuantile(share) : 0;
  }

  private static double acceleration(double... without) {
    double mean = Arrays.stream(without).sum() / without.length;
    double cubes = 0;
    double squares = 0;
    for (double value : without) {
      double difference = mean - value;
      cubes += difference * difference * difference;
      squares += difference * difference;
    }
    return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
  }

  public double bias() {
    return bias;
  }

  public double acceleration() {
    return acceleration;
  }

  /** The lower end of the 95 % interval. */
  public double low() {
    return low(Confidence.LOW);
  }

  /** Its upper end. */
  public double high() {
    return high(Confidence.LOW);
  }

  /** The end that the estimate is under with a chance of {@code alpha}. */
  public double low(double alpha) {
    return at(level(alpha));
  }

  /** The end that the estimate is above with a chance of {@code alpha}. */
  public double high(double alpha) {
    return at(level(1 - alpha));
  }

  /** Which quantile of the resamples an end is. */
  public double level(double alpha) {
    double z = bias + normalQuantile(alpha);
    return Erfc.value(-(bias + z / (1 - acceleration * z)) / Math.sqrt(2)) / 2;
  }

  private double at(double level) {
    return resampled.length == 0 ? Double.NaN : Resampling.quantile(resampled, level);
  }

  private static double normalQuantile(double p) {
    return -Math.sqrt(2) * InverseErfc.value(2 * p);
  }
}
