package org.annales.stats.test;

import static org.annales.stats.Defined.finite;
import static org.annales.stats.Defined.quotient;

import org.annales.stats.Confidence;
import org.annales.stats.Moments;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Tests whether two samples have the same mean, and computes by how many standard deviations the
 * means differ.
 *
 * <pre>
 *   t  = (mean1 − mean2) / √(var1/n1 + var2/n2)
 *   df = (var1/n1 + var2/n2)² / ((var1/n1)² / (n1 − 1) + (var2/n2)² / (n2 − 1))
 *   p  = I(df / (df + t²); df/2, ½)              two-sided, Student's t with df degrees
 *
 *   d  = (mean1 − mean2) / √(((n1 − 1) · var1 + (n2 − 1) · var2) / (n1 + n2 − 2))     Cohen's
 *   g  = d · (1 − 3 / (4 · (n1 + n2) − 9))                                           Hedges's
 *        ± 1.96 · √((n1 + n2) / (n1 · n2) + g² / (2 · (n1 + n2)))                   its interval
 * </pre>
 *
 * Without a unit; variances of samples (n − 1). Not defined with fewer than two segments on either
 * side, or where no value differs from its mean.
 *
 * <p>Source: Welch (1947), Biometrika 34, 28–35; Hedges (1981), Journal of Educational Statistics
 * 6(2), 107–128; Hedges and Olkin (1985), Statistical Methods for Meta-Analysis (the interval).
 */
public final class WelchTest {
  private final double difference;
  private final double error1;
  private final double error2;
  private final double n1;
  private final double n2;

  public WelchTest(double[] target, double[] reference) {
    this(Moments.of(target), Moments.of(reference));
  }

  public WelchTest(Moments target, Moments reference) {
    this.n1 = target.n();
    this.n2 = reference.n();
    this.difference = target.mean() - reference.mean();
    this.error1 = target.variance() / n1;
    this.error2 = reference.variance() / n2;
  }

  public double t() {
    return quotient(difference, Math.sqrt(error1 + error2));
  }

  public double degrees() {
    double sum = error1 + error2;
    return quotient(sum * sum, error1 * error1 / (n1 - 1) + error2 * error2 / (n2 - 1));
  }

  public double pValue() {
    double t = t();
    double degrees = degrees();
    return Double.isNaN(t)
        ? Double.NaN
        : finite(RegularizedBeta.value(degrees / (degrees + t * t), degrees / 2, 0.5));
  }

  public double cohensD() {
    double pooled = ((n1 - 1) * n1 * error1 + (n2 - 1) * n2 * error2) / (n1 + n2 - 2);
    return quotient(difference, Math.sqrt(pooled));
  }

  public double hedgesG() {
    return cohensD() * (1 - 3 / (4 * (n1 + n2) - 9));
  }

  /** The lower end of the 95 % interval of g. */
  public double hedgesLow() {
    return finite(hedgesG() - halfWidth());
  }

  /** Its upper end. */
  public double hedgesHigh() {
    return finite(hedgesG() + halfWidth());
  }

  private double halfWidth() {
    double g = hedgesG();
    return Confidence.Z_95 * Math.sqrt((n1 + n2) / (n1 * n2) + g * g / (2 * (n1 + n2)));
  }
}
