package org.annales.stats;

import static org.annales.stats.Defined.finite;
import static org.annales.stats.Defined.quotient;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Whether the segments of a target and a reference have the same mean in some measure, and by how
 * many standard deviations the means differ.
 *
 * <pre>
 *   t  = (mean1 − mean2) / √(var1/n1 + var2/n2)
 *   df = (var1/n1 + var2/n2)² / ((var1/n1)² / (n1 − 1) + (var2/n2)² / (n2 − 1))
 *   p  = I(df / (df + t²); df/2, ½)              two-sided, Student's t with df degrees
 *
 *   d  = (mean1 − mean2) / √(((n1 − 1) · var1 + (n2 − 1) · var2) / (n1 + n2 − 2))     Cohen's
 *   g  = d · (1 − 3 / (4 · (n1 + n2) − 9))                                           Hedges's
 * </pre>
 *
 * Without a unit; variances of samples (n − 1). Not defined with fewer than two segments on either
 * side, or where no value differs from its mean.
 *
 * <p>Source: Welch (1947), Biometrika 34, 28–35; Hedges (1981), Journal of Educational Statistics
 * 6(2), 107–128.
 */
public final class WelchTest {
  private final double difference;
  private final double error1;
  private final double error2;
  private final double n1;
  private final double n2;

  public WelchTest(double[] target, double[] reference) {
    this.n1 = target.length;
    this.n2 = reference.length;
    this.difference = mean(target) - mean(reference);
    this.error1 = variance(target) / n1;
    this.error2 = variance(reference) / n2;
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

  private static double mean(double... values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  private static double variance(double... values) {
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return values.length < 2 ? Double.NaN : squares / (values.length - 1);
  }
}
