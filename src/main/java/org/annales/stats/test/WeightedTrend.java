package org.annales.stats.test;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.annales.stats.Confidence;
import org.annales.stats.Defined;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Tests whether a rate rises or falls over time, from texts of any length.
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
 * time. Each text is one observation, as its words are not independent, and weighs by its length. A
 * constant rate shows no trend where the amount of text grows, as rates of years do: a rare word is
 * missing from years of few words. The slope is in rates by a step of time. A text that alone
 * decides has a great leverage, and leaves a wide interval. NaN for fewer than three texts, and
 * where times or rates are all equal.
 *
 * <p>Source: MacKinnon and White (1985), Journal of Econometrics 29(3), 305–325 (HC3); Long and
 * Ervin (2000), The American Statistician 54(3), 217–224 (its use for few observations).
 */
public final class WeightedTrend {
  private static final int FEWEST = 3;

  /** Equal rates differ in their last digits. */
  private static final double SAME = 1e-12;

  private final int texts;
  private final double slope;
  private final double error;

  private WeightedTrend(int texts, double slope, double error) {
    this.texts = texts;
    this.slope = slope;
    this.error = error;
  }

  /** Texts at their times: what is the same for all that is counted in them. */
  public static final class Texts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] x;
    private final double[] sizes;
    private final double[] weights;
    private final double size;
    private final double spread;

    /** Σ (b · x / (1 − h))² · x^k for k of 0, 1 and 2: the errors of texts without any. */
    private final double[] without = new double[3];

    /**
     * Some texts.
     *
     * @param sizes b, over 0
     */
    public Texts(double[] times, double[] sizes) {
      if (times.length != sizes.length) {
        throw new IllegalArgumentException(
            "expected as many times as sizes, found " + times.length + " and " + sizes.length);
      }
      this.sizes = sizes.clone();
      this.size = Arrays.stream(sizes).sum();
      this.x = centred(times, sizes, size);
      double squares = 0;
      for (int i = 0; i < x.length; i++) {
        squares += sizes[i] * x[i] * x[i];
      }
      this.spread = squares;
      this.weights = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        double leverage = sizes[i] / size + sizes[i] * x[i] * x[i] / spread;
        weights[i] = x[i] / (1 - leverage);
        double of = weights[i] * sizes[i];
        without[0] += of * of;
        without[1] += of * of * x[i];
        without[2] += of * of * x[i] * x[i];
      }
    }

    private static double[] centred(double[] times, double[] sizes, double size) {
      double middle = 0;
      for (int i = 0; i < times.length; i++) {
        middle += sizes[i] * times[i] / size;
      }
      double of = middle;
      return Arrays.stream(times).map(time -> time - of).toArray();
    }

    /**
     * The trend of something that all texts have.
     *
     * @param sums a, of each text
     */
    public WeightedTrend trend(double... sums) {
      return trend(IntStream.range(0, sums.length).toArray(), sums);
    }

    /**
     * The trend of something that only some texts have, which costs no more than these.
     *
     * @param places of the texts that have it, ascending
     * @param sums a, of these
     */
    public WeightedTrend trend(int[] places, double[] sums) {
      double rate = Arrays.stream(sums).sum() / size;
      double product = 0;
      boolean varies = places.length < x.length && rate != 0;
      for (int i = 0; i < places.length; i++) {
        double expected = rate * sizes[places[i]];
        product += x[places[i]] * sums[i];
        varies |= Math.abs(sums[i] - expected) > SAME * Math.abs(expected);
      }
      double slope = varies && x.length >= FEWEST ? Defined.finite(product / spread) : Double.NaN;
      double error = Math.sqrt(Math.max(0, squares(places, sums, rate, slope))) / spread;
      return new WeightedTrend(x.length, slope, error);
    }

    private double squares(int[] places, double[] sums, double rate, double slope) {
      double squares = 0;
      for (int i = 0; i < places.length; i++) {
        int at = places[i];
        double line = sizes[at] * (rate + slope * x[at]);
        double rest = weights[at] * (sums[i] - line);
        double none = places.length < x.length ? weights[at] * line : 0;
        squares += rest * rest - none * none;
      }
      return places.length < x.length
          ? squares
              + rate * rate * without[0]
              + 2 * rate * slope * without[1]
              + slope * slope * without[2]
          : squares;
    }
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
    return texts < FEWEST
        ? Double.NaN
        : error * student().inverseCumulativeProbability(Confidence.HIGH);
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
