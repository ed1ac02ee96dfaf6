package org.annales.stats.association;

import static org.annales.stats.Defined.LN_2;
import static org.annales.stats.Defined.finite;

import java.io.Serializable;
import org.annales.stats.Confidence;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * The log ratio of a term's rates in two texts, with an interval by the variance between segments.
 *
 * <pre>
 *   log ratio = log2((a / c) / (b / d))
 *   interval  = log ratio ± 1.96 · √(v1 + v2) / ln 2
 *   v1        = max(1/a − 1/c, k / (k − 1) · Σ (x(i) − a/c · s(i))² / a²)
 * </pre>
 *
 * a of c tokens in the target, in k segments of s(i) tokens with x(i) occurrences; v2 likewise of
 * the reference. The first part of the maximum is Katz's variance, for words that fall
 * independently; the second that of a ratio whose units are segments. Bits. A count of 0 is read as
 * ½. Not defined where a text is empty or neither has the term.
 *
 * <p>Source: Hardie (2014); Katz et al. (1978); Cochran (1977), Sampling Techniques, 6.3 (the
 * variance of a ratio).
 */
public final class SegmentLogRatio {
  private final double value;
  private final double halfWidth;

  /** Sums over the segments of a text: all that its variance is made of. */
  public record Sums(
      long segments,
      long count,
      long size,
      double countsSquared,
      double products,
      double sizesSquared)
      implements Serializable {
    /** The sums of some segments. */
    public static Sums of(long[] counts, long[] sizes) {
      Sums sums = new Sums(0, 0, 0, 0, 0, 0);
      for (int i = 0; i < counts.length; i++) {
        double x = counts[i];
        double s = sizes[i];
        sums = sums.plus(new Sums(1, counts[i], sizes[i], x * x, x * s, s * s), 1);
      }
      return sums;
    }

    public Sums plus(Sums other) {
      return plus(other, 1);
    }

    public Sums minus(Sums other) {
      return plus(other, -1);
    }

    private Sums plus(Sums other, int sign) {
      return new Sums(
          segments + sign * other.segments,
          count + sign * other.count,
          size + sign * other.size,
          countsSquared + sign * other.countsSquared,
          products + sign * other.products,
          sizesSquared + sign * other.sizesSquared);
    }

    private double variance() {
      double a = count == 0 ? TwoCorpora.ZERO : count;
      double katz = 1 / a - 1.0 / size;
      if (count == 0 || segments < 2) {
        return katz;
      }
      double rate = a / size;
      double squares = countsSquared - 2 * rate * products + rate * rate * sizesSquared;
      return Math.max(katz, squares * segments / (segments - 1) / a / a);
    }
  }

  public SegmentLogRatio(Sums target, Sums reference) {
    this.value =
        LogRatio.value(new TwoCorpora(target.count, reference.count, target.size, reference.size));
    this.halfWidth =
        Double.isNaN(value)
            ? Double.NaN
            : Confidence.Z_95 * Math.sqrt(target.variance() + reference.variance()) / LN_2;
  }

  public double value() {
    return value;
  }

  /** The chance of a log ratio as far from 0, by the normal law of its interval. */
  public double pValue() {
    return finite(Erfc.value(Math.abs(value) / halfWidth * Confidence.Z_95 / Math.sqrt(2)));
  }

  /** The lower end of the 95 % interval. */
  public double low() {
    return finite(value - halfWidth);
  }

  /** Its upper end. */
  public double high() {
    return finite(value + halfWidth);
  }
}
