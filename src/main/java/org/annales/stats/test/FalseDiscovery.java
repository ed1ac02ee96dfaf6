package org.annales.stats.test;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;

/**
 * Corrects p-values for the number of tests, by Benjamini and Hochberg: q bounds the expected share
 * of false discoveries if all tests up to this one are called significant.
 *
 * <pre>
 *   Benjamini–Hochberg   q(i) = min over j ≥ i of min(1, m · p(j) / j)      p sorted, i = 1 … m
 *   Benjamini–Yekutieli  the same times Σ 1/i, for tests that depend on each other in any way
 * </pre>
 *
 * q from 0 to 1. m is the number of tests that are defined: NaN stands for no test, is not counted,
 * and stays NaN. What was filtered out before must have been so without a look at the effect. The
 * {@code ln} methods take and give natural logarithms, so that p-values that are 0 as numbers still
 * have their order and their q. Equal p-values have equal q; in {@link #ranks} they keep the order
 * in which the caller has them. m log m steps at most, on arrays of plain numbers.
 *
 * <p>Source: Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57(1),
 * 289–300; Benjamini and Yekutieli (2001), Annals of Statistics 29(4), 1165–1188.
 */
public final class FalseDiscovery {
  private static final double EULER = 0.5772156649015329;
  private static final int SUMMED = 1000;

  private FalseDiscovery() {}

  /** q of Benjamini and Hochberg for each p. */
  public static double[] benjaminiHochberg(double[] p) {
    return corrected(p, false, false);
  }

  /**
   * q of Benjamini and Hochberg for each p of a larger family: the tests without a p count as not
   * significant, as if their p were 1.
   *
   * @param tests m, at least the number of p that are defined
   */
  public static double[] benjaminiHochberg(double[] p, int tests) {
    return corrected(p, false, (double) tests);
  }

  /** ln q of Benjamini and Hochberg for each ln p. */
  public static double[] lnBenjaminiHochberg(double[] lnP) {
    return corrected(lnP, true, false);
  }

  /** q of Benjamini and Yekutieli for each p. */
  public static double[] benjaminiYekutieli(double[] p) {
    return corrected(p, false, true);
  }

  /** ln q of Benjamini and Yekutieli for each ln p. */
  public static double[] lnBenjaminiYekutieli(double[] lnP) {
    return corrected(lnP, true, true);
  }

  /** The rank of each p or ln p among those that are defined, from 1; 0 for NaN. */
  public static int[] ranks(double[] p) {
    int[] order = order(p);
    int[] ranks = new int[p.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i + 1;
    }
    return ranks;
  }

  private static double[] corrected(double[] p, boolean logarithms, boolean dependent) {
    int tests = Math.toIntExact(Arrays.stream(p).filter(value -> !Double.isNaN(value)).count());
    return corrected(p, logarithms, dependent ? tests * harmonic(tests) : tests);
  }

  private static double[] corrected(double[] p, boolean logarithms, double factor) {
    int[] order = order(p);
    double[] q = new double[p.length];
    Arrays.fill(q, Double.NaN);
    double least = logarithms ? 0 : 1;
    for (int i = order.length; i > 0; i--) {
      double value = p[order[i - 1]];
      double scaled = logarithms ? value + Math.log(factor / i) : value * (factor / i);
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

  /** 1 + 1/2 + … + 1/m. */
  static double harmonic(int m) {
    if (m > SUMMED) {
      return Math.log(m) + EULER + 1.0 / (2.0 * m) - 1.0 / (12.0 * m * m);
    }
    double sum = 0;
    for (int i = m; i > 0; i--) {
      sum += 1.0 / i;
    }
    return sum;
  }
}
