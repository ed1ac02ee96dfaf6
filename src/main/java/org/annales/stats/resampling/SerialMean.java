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
 * In the unit of the values; the span is that of the {@link Unit}. Only cosines with a wavelength
 * of about two spans or more enter the error (shorter ones only where K is raised to 2): in values
 * that are correlated over a span, shorter waves are too small. NaN for fewer values than {@link
 * Unit#fewest()}, and where all values are equal, since their variance is then unknown.
 *
 * <p>With runs of 500 words of a history drawn at random, intervals of 12 sentences to 14 runs hold
 * the mean score in 91 to 96 % of cases, rates, from 26 sentences up, in 90 to 97 %; overlapping
 * batches of √n sentences, which were here first, rates in 73 to 93 %.
 *
 * <p>Source: Müller (2007), Journal of Econometrics 141, 1331–1352; Lazarus, Lewis, Stock and
 * Watson (2018), Journal of Business &amp; Economic Statistics 36(4), 541–559.
 */
public final class SerialMean {
  /** The kind of the values: it sets the span and the least number of values. */
  public enum Unit {
    /** Scores of sentences. */
    SCORES(15, 12),
    /** Pseudo-values of a rate by sentence: names and the like come in whole passages. */
    RATES(30, 12),
    /** Segments of 500 words. */
    SEGMENTS(4, 8);

    private final int span;
    private final int fewest;

    Unit(int span, int fewest) {
      this.span = span;
      this.fewest = fewest;
    }

    /** The least number of values that have an interval. */
    public int fewest() {
      return fewest;
    }
  }

  private final double mean;
  private final double error;
  private final int cosines;

  /**
   * Computes the mean and its error.
   *
   * @param values in the order of the text
   */
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

  /** The mean; NaN for no values. */
  public double estimate() {
    return mean;
  }

  /** The standard error of the mean; NaN where there is none. */
  public double error() {
    return error;
  }

  /** The lower end of the 95 % interval; NaN where there is none. */
  public double low() {
    return mean - reach();
  }

  /** The upper end of the 95 % interval; NaN where there is none. */
  public double high() {
    return mean + reach();
  }

  private double reach() {
    return Double.isNaN(error)
        ? Double.NaN
        : error * new TDistribution(null, cosines).inverseCumulativeProbability(Confidence.HIGH);
  }
}
