package org.annales.stats.association;

import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Computes exact bounds of a share from numbers of successes and failures.
 *
 * <pre>
 *   lower bound lo:  P(X ≥ successes | lo) = tail  ⇔  I(lo; successes, failures + 1) = tail
 *   upper bound hi:  as the lower bound of failures, 1 − hi
 * </pre>
 *
 * Bounds from 0 to 1, odds lo / (1 − lo) ≥ 0; I is the regularised incomplete beta function.
 *
 * <p>Solved by Newton's method for ln I as a function of ln(lo / (1 − lo)). That function is
 * concave and rising, so that the steps cannot overshoot twice: after the first all lie on one side
 * and approach. It takes four to six of them, for counts of one as of millions.
 *
 * <p>Source: Clopper and Pearson (1934), Biometrika 26(4), 404–413.
 */
final class BinomialInterval {
  private static final int MOST_STEPS = 60;
  private static final double CLOSE = 1e-13;
  private static final double SQRT_2 = 1.4142135623730951;

  private BinomialInterval() {}

  /**
   * The odds of the lower bound.
   *
   * @param successes at least 1
   * @param tail probability left out below, under ½
   */
  static double lowestOdds(long successes, long failures, double tail) {
    double a = successes;
    double b = failures + 1.0;
    double logit = guess(a, b, tail);
    for (int step = 0; step < MOST_STEPS; step++) {
      double next = logit - newtonStep(logit, a, b, tail);
      boolean close = Math.abs(next - logit) <= CLOSE * Math.max(1, Math.abs(next));
      logit = next;
      if (close) {
        break;
      }
    }
    return Math.exp(logit);
  }

  private static double newtonStep(double logit, double a, double b, double tail) {
    double x = 1 / (1 + Math.exp(-logit));
    double rest = 1 / (1 + Math.exp(logit));
    double below = RegularizedBeta.value(x, a, b);
    double slope = RegularizedBeta.derivative(x, a, b) * x * rest / below;
    return Math.log(below / tail) / slope;
  }

  /** Of a normal law in the logit, which it nearly is. */
  private static double guess(double a, double b, double tail) {
    double z = SQRT_2 * InverseErfc.value(2 * tail);
    return Math.log(a / b) - z * Math.sqrt(1 / a + 1 / b);
  }
}
