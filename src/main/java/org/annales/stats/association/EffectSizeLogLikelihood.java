package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

/**
 * A log-likelihood ratio (two terms) as an effect size. Two formulas go by this name, and differ by
 * three orders of magnitude.
 *
 * <pre>
 *   UCREL     LL / (N · ln(min(E1, E2)))         N = c + d
 *   Johnston  LL / (−2 · n · ln q)               n = a + b, q = min(E1, E2) / n
 * </pre>
 *
 * Without a unit; Johnston's is the share, from 0 to 1, of the greatest departure that is possible
 * with these sizes. UCREL's is not defined where at most one occurrence is expected, neither where
 * a corpus is empty or the term is in none.
 *
 * <p>Source: UCREL's log-likelihood page (Rayson); Johnston, Berry and Mielke (2006), Measures of
 * Effect Size for Chi-Squared and Likelihood-Ratio Goodness-of-Fit Tests.
 */
public final class EffectSizeLogLikelihood {
  private EffectSizeLogLikelihood() {}

  public static double ucrel(TwoCorpora counts) {
    double least = Math.min(counts.expected(), counts.referenceExpected());
    if (counts.isEmpty() || least <= 1) {
      return Double.NaN;
    }
    double positions = (double) counts.size() + counts.referenceSize();
    return quotient(LogLikelihood.twoTerms(counts), positions * Math.log(least));
  }

  public static double johnston(TwoCorpora counts) {
    if (counts.isEmpty()) {
      return Double.NaN;
    }
    double share = Math.min(counts.expected(), counts.referenceExpected()) / counts.both();
    return quotient(LogLikelihood.twoTerms(counts), -2.0 * counts.both() * Math.log(share));
  }
}
