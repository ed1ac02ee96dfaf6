package org.annales.stats.association;

/**
 * Log-likelihood ratio G² of a table of four cells: how much better the counts are explained by two
 * rates than by one.
 *
 * <pre>
 *   four cells:  G² = 2 · Σ O · ln(O / E)                      over all four cells
 *   two terms:   LL = 2 · (a · ln(a / E1) + b · ln(b / E2))    over the term's cells alone
 *
 *                E1 = c · (a + b) / (c + d),  E2 = d · (a + b) / (c + d); a, b the term's counts
 *                in target and reference, c, d their sizes
 * </pre>
 *
 * Without a unit, ≥ 0; 0 · ln 0 is taken as 0. The direction is not in it. Not defined where there
 * is no text (two terms: where a corpus is empty). Many tools name one form and compute the other:
 * they are nearly equal for rare words and far apart for frequent ones.
 *
 * <p>Computed as 2 · Σ (O · ln(O / E) − (O − E)), which is the same, as the differences sum to 0;
 * each summand is ≥ 0 and stays exact where O is near E ({@link #deviance}).
 *
 * <p>Source: Dunning (1993), Computational Linguistics 19(1), 61–74 (four cells); Rayson and
 * Garside (2000), Workshop on Comparing Corpora, 1–6 (two terms).
 */
public final class LogLikelihood {
  /** Where |O − E| is under this share of O + E the series is used. */
  private static final double NEAR = 0.1;

  private LogLikelihood() {}

  public static double fourCells(Contingency t) {
    double difference = t.determinant() / t.n();
    return 2
        * (deviance(t.o11(), t.expected(t.r1(), t.c1()), difference)
            + deviance(t.o12(), t.expected(t.r1(), t.c2()), -difference)
            + deviance(t.o21(), t.expected(t.r2(), t.c1()), -difference)
            + deviance(t.o22(), t.expected(t.r2(), t.c2()), difference));
  }

  public static double twoTerms(TwoCorpora counts) {
    if (counts.size() == 0 || counts.referenceSize() == 0) {
      return Double.NaN;
    }
    double difference = counts.difference();
    return 2
        * (deviance(counts.count(), counts.expected(), difference)
            + deviance(counts.referenceCount(), counts.referenceExpected(), -difference));
  }

  /**
   * O · ln(O / E) − (O − E), with the difference given: near 0 it is a small difference of large
   * numbers, and summed there as a series in v = (O − E) / (O + E).
   *
   * <p>Source: Loader (2000), Fast and Accurate Computation of Binomial Probabilities, bd0.
   */
  static double deviance(long observed, double expected, double difference) {
    if (observed == 0) {
      return -difference;
    }
    if (Math.abs(difference) >= NEAR * (observed + expected)) {
      return observed * Math.log(observed / expected) - difference;
    }
    double v = difference / (observed + expected);
    double sum = difference * v;
    double power = 2 * observed * v;
    for (int odd = 3; ; odd += 2) {
      power *= v * v;
      double next = sum + power / odd;
      if (next == sum) {
        return sum;
      }
      sum = next;
    }
  }
}
