package org.annales.stats.test;

import org.annales.stats.Moments;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Tests whether the mean of a sample lies below a value, one-sided.
 *
 * <pre>
 *   t = (mean − value) / √(variance / n)      p = I(df / (df + t²); df/2, ½) / 2 for t ≤ 0, df = n − 1
 *                                             p = 1 − the same                   for t > 0
 * </pre>
 *
 * Without variance p is 0 where the mean is below the value, else 1; with fewer than two values 1.
 *
 * <p>Source: Student (1908), Biometrika 6(1), 1–25.
 */
public final class StudentTest {
  private StudentTest() {}

  /** The p-value of a mean that lies so far below a value. */
  public static double pBelow(Moments sample, double value) {
    double error = error(sample);
    if (!(error > 0)) {
      return sample.n() > 1 && sample.mean() < value ? 0 : 1;
    }
    double t = (sample.mean() - value) / error;
    double degrees = sample.n() - 1;
    double tail = RegularizedBeta.value(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t <= 0 ? tail : 1 - tail;
  }

  /** The standard error of the mean: √(variance / n); NaN with fewer than two values. */
  public static double error(Moments sample) {
    return Math.sqrt(sample.variance() / sample.n());
  }
}
