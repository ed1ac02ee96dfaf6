package org.annales.stats.resampling;

import java.util.Arrays;
import org.annales.stats.Confidence;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The interval of the mean of values in order whose neighbours are correlated, from equally
 * weighted cosines.
 *
 * <pre>
 *   K         n / span, rounded, at least 2                 cosines, the degrees of freedom
 *   Λ(j)      √(2 / n) · Σ v(i) · cos(π · j · (i − ½) / n)  j from 1 to K, i from 1 to n
 *   error²    Σ Λ(j)² / (K · n)
 *   interval  mean ± t · error                              t of Student's law at 0.975
 * </pre>
 *
 * In the unit of the values. Only waves that are longer than two spans of values make the error, so
 * that values which hang together over a span do not make it too small. NaN for fewer values than
 * the unit asks for, and where all values are equal, since then nothing is known of their variance.
 *
 * <p>With runs of 500 words of a history drawn at random, intervals of 12 sentences to 14 runs hold
 * the mean score in 91 to 96 %, rates in 90 to 97 % of cases; overlapping batches of √n sentences,
 * which were here first, rates in 73 to 93 %.
 *
 * <p>Source: Müller (2007), Journal of Econometrics 141, 1331–1352; Lazarus, Lewis, Stock and
 * Watson (2018), Journal of Business &amp; Economic Statistics 36(4), 541–559.
 */
public final class SerialMean {
  /** What the values are measured of. */
  public enum Unit {
    /** Scores of sentences. */
    SCORES(15, 12),
    /** What each sentence adds to a rate, such as of names: a passage has many of them, or none. */
    RATES(30, 12),
    /** Segments of 500 words. */
    SEGMENTS(4, 8);

    private final int span;
    private final int fewest;

    Unit(int span, int fewest) {
      this.span = span;
      this.fewest = fewest;
    }

    /** Fewer values have no interval. */
    public int fewest() {
      return fewest;
    }
  }

  private final double mean;
  private final double error;
  private final int cosines;

  /** The mean of some values in order. */
  public SerialMean(Unit unit, double... values) {
    this.mean = Arrays.stream(values).average().orElse(Double.NaN);
    this.cosines = Math.toIntExact(Math.max(2, Math.round((double) values.length / unit.span)));
    this.error = values.length < unit.fewest || isConstant(values) ? Double.NaN : error(values);
  }

  private static boolean isConstant(double... values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  private double error(double... values) {
    int n = values.length;
    double squares = 0;
    for (int j = 1; j <= cosines; j++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += (values[i] - mean) * Math.cos(Math.PI * j * (i + 0.5) / n);
      }
      squares += 2 * sum * sum / n;
    }
    return Math.sqrt(squares / ((double) cosines * n));
  }

  /** The mean. */
  public double estimate() {
    return mean;
  }

  /** Its standard error. */
  public double error() {
    return error;
  }

  /** The lower end of the 95 % interval. */
  public double low() {
    return mean - reach();
  }

  /** Its upper end. */
  public double high() {
    return mean + reach();
  }

  private double reach() {
    return Double.isNaN(error)
        ? Double.NaN
        : error * new TDistribution(null, cosines).inverseCumulativeProbability(Confidence.HIGH);
  }
}
