package org.annales.stats.test;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;

/**
 * Corrects p-values for the number of tests, by Benjamini and Hochberg: q is the share of false
 * discoveries among all tests up to this one.
 *
 * <pre>
 *   q(i) = min over j ≥ i of min(1, m · p(j) / j)      p sorted, i = 1 … m
 * </pre>
 *
 * q from 0 to 1. m is the number of tests that are defined: NaN stands for no test, is not counted,
 * and stays NaN. What was filtered out before must have been so without a look at the effect. The
 * {@code ln} methods take and give natural logarithms, so that p-values that are 0 as numbers still
 * have their order and their q. Equal p-values have equal q. m log m steps at most, on arrays of
 * plain numbers.
 *
 * <p>Source: Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57(1),
 * 289–300.
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /** q of Benjamini and Hochberg for each p. */
  public static double[] benjaminiHochberg(double[] p) {
    return corrected(p, false);
  }

  /** ln q of Benjamini and Hochberg for each ln p. */
  public static double[] lnBenjaminiHochberg(double[] lnP) {
    return corrected(lnP, true);
  }

  private static double[] corrected(double[] p, boolean logarithms) {
    int[] order = order(p);
    double tests = order.length;
    double[] q = new double[p.length];
    Arrays.fill(q, Double.NaN);
    double least = logarithms ? 0 : 1;
    for (int i = order.length; i > 0; i--) {
      double value = p[order[i - 1]];
      double scaled = logarithms ? value + Math.log(tests / i) : value * (tests / i);
      least = Math.min(least, scaled);
      q[order[i - 1]] = least;
    }
    return q;
  }

  /** The places of the values that are defined, from the least on, equal ones as they stood. */
  private static int[] order(double[] p) {
    int[] order = new int[p.length];
    int defined = 0;
    for (int i = 0; i < p.length; i++) {
      if (!Double.isNaN(p[i])) {
        order[defined++] = i;
      }
    }
    order = Arrays.copyOf(order, defined);
    DoubleArrays.radixSortIndirect(order, withoutNegativeZero(p), true);
    return order;
  }

  /** The sort takes −0 for less than 0; ln p of a p of 1 may be either. */
  private static double[] withoutNegativeZero(double[] p) {
    double[] values = p.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.0;
    }
    return values;
  }
}
