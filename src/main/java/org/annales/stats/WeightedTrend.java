package org.annales.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Whether a rate rises or falls over time, told from texts of any length.
 *
 * <pre>
 *   r = Σ a / Σ b,   T = Σ b · t / Σ b,   x = t − T,   S = Σ b · x²
 *   slope  = Σ x · a / S                       least squares of the rates a / b, weights b
 *   h      = b / Σ b + b · x² / S              leverage of a text
 *   error  = √Σ (x · (a − b · (r + slope · x)) / (1 − h))² / S                HC3
 *   p      = two-sided, slope / error, Student's t with n − 2 degrees of freedom
 *   interval slope ± t(0.975, n − 2) · error
 * </pre>
 *
 * Of n texts a the occurrences (or the sum of some values), b the words (or how many values), t the
 * time. Each text is one observation, however its words hang together, and weighs by its length. A
 * rate that stays as it is shows no trend where there is more and more text, as rates of years do:
 * a rare word is missing from years of few words. The slope is in rates by a step of time. A text
 * that alone decides has a great leverage, and leaves a wide interval. NaN for fewer than three
 * texts, and where times or rates are all equal.
 *
 * <p>Source: MacKinnon and White (1985), Journal of Econometrics 29(3), 305–325 (HC3); Long and
 * Ervin (2000), The American Statistician 54(3), 217–224 (its use for few observations).
 */
public final class WeightedTrend {
  private static final int FEWEST = 3;
  private static final double HIGH = 0.975;

  /** Equal rates differ in their last digits. */
  private static final double SAME = 1e-12;

  private final int texts;
  private final double slope;
  private final double error;

  /**
   * The trend of some texts.
   *
   * @param times of the texts
   * @param sums a
   * @param sizes b, over 0
   */
  public WeightedTrend(double[] times, double[] sums, double[] sizes) {
    if (times.length != sums.length || times.length != sizes.length) {
      throw new IllegalArgumentException(
          "expected as many times as sums and sizes, found "
              + times.length
              + ", "
              + sums.length
              + " and "
              + sizes.length);
    }
    this.texts = times.length;
    double size = Arrays.stream(sizes).sum();
    double rate = Arrays.stream(sums).sum() / size;
    double[] x = centred(times, sizes, size);
    double spread = 0;
    double product = 0;
    boolean varies = false;
    for (int i = 0; i < texts; i++) {
      spread += sizes[i] * x[i] * x[i];
      product += x[i] * sums[i];
      varies |= Math.abs(sums[i] - rate * sizes[i]) > SAME * Math.abs(rate * sizes[i]);
    }
    this.slope = varies && texts >= FEWEST ? Defined.finite(product / spread) : Double.NaN;
    double squares = 0;
    for (int i = 0; i < texts; i++) {
      double rest = sums[i] - sizes[i] * (rate + slope * x[i]);
      double leverage = sizes[i] / size + sizes[i] * x[i] * x[i] / spread;
      double weighed = x[i] * rest / (1 - leverage);
      squares += weighed * weighed;
    }
    this.error = Math.sqrt(squares) / spread;
  }

  private static double[] centred(double[] times, double[] sizes, double size) {
    double middle = 0;
    for (int i = 0; i < times.length; i++) {
      middle += sizes[i] * times[i] / size;
    }
    double of = middle;
    return Arrays.stream(times).map(time -> time - of).toArray();
  }

  /** By how much the rate rises in a step of time. */
  public double slope() {
    return slope;
  }

  /** The lower end of its 95 % interval. */
  public double low() {
    return Defined.finite(slope - half());
  }

  /** Its upper end. */
  public double high() {
    return Defined.finite(slope + half());
  }

  private double half() {
    return texts < FEWEST ? Double.NaN : error * student().inverseCumulativeProbability(HIGH);
  }

  /** How often chance makes as steep a slope; NaN where there is none. */
  public double pValue() {
    return Double.isNaN(slope) || Double.isNaN(error)
        ? Double.NaN
        : 2 * student().cumulativeProbability(-Math.abs(slope) / error);
  }

  private TDistribution student() {
    return new TDistribution(null, texts - 2.0);
  }
}
