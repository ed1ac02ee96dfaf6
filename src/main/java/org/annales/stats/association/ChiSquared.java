package org.annales.stats.association;

import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The p-value of a statistic that follows χ² where there is no difference, and its logarithm, which
 * still ranks statistics whose p-value underflows to 0.
 *
 * <pre>
 *   one degree of freedom:  p    = erfc(√(x/2)) = exp(−x/2) · erfcx(√(x/2))
 *                           ln p = −x/2 + ln erfcx(√(x/2)),   erfcx(y) = exp(y²) · erfc(y)
 *   k degrees:              p    = Q(k/2, x/2), the regularised upper incomplete gamma function
 * </pre>
 *
 * p from 0 to 1 (0 from x ≈ 1490 on, for one degree); ln p ≤ 0 in natural units, exact for any x,
 * since erfcx falls only as 1 / (y · √π). 1 − P would be 0 from x ≈ 69 on. Not defined for an x
 * that is not.
 *
 * <p>Source: erfcx and Q of Commons Numbers, after Boost; the continued fraction of {@link
 * #lnTail}: Abramowitz and Stegun (1964), 6.5.31.
 */
public final class ChiSquared {
  /** Under this Q is so small that its logarithm is taken from the continued fraction. */
  private static final double SMALL = 1e-280;

  private ChiSquared() {}

  /** p of one degree of freedom. */
  public static double pValue(double x) {
    return x <= 0 ? 1 : Math.exp(-x / 2) * Erfcx.value(Math.sqrt(x / 2));
  }

  /** ln p of one degree of freedom. */
  public static double lnP(double x) {
    return x <= 0 ? 0 : -x / 2 + Math.log(Erfcx.value(Math.sqrt(x / 2)));
  }

  /** p of any degrees of freedom. */
  public static double pValue(double x, int degrees) {
    requireDegrees(degrees);
    return x <= 0 ? 1 : RegularizedGamma.Q.value(degrees / 2.0, x / 2);
  }

  /** ln p of any degrees of freedom. */
  public static double lnP(double x, int degrees) {
    double p = pValue(x, degrees);
    return p < SMALL ? lnTail(degrees / 2.0, x / 2) : Math.log(p);
  }

  /**
   * ln Q(a, x) far above a, by the continued fraction
   *
   * <pre>
   *   Q(a, x) = exp(−x) · x^a / Γ(a) / (x + 1 − a − 1·(1 − a) / (x + 3 − a − 2·(2 − a) / (x + 5 − a − …)))
   * </pre>
   *
   * evaluated from within; there so few terms matter that their number may be fixed.
   */
  private static double lnTail(double a, double x) {
    double fraction = 0;
    for (int i = TERMS; i > 0; i--) {
      fraction = i * (i - a) / (x + 2 * i + 1 - a - fraction);
    }
    return -x + a * Math.log(x) - LogGamma.value(a) - Math.log(x + 1 - a - fraction);
  }

  private static final int TERMS = 200;

  private static void requireDegrees(int degrees) {
    if (degrees < 1) {
      throw new IllegalArgumentException("degrees of freedom must be >= 1, were " + degrees);
    }
  }
}
