package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

/**
 * Compares the rate of a term in a target with its rate in a reference.
 *
 * <pre>
 *   relative risk           NF1 / NF2                        NF1 = a / c, NF2 = b / d, normal rates
 *   %DIFF                   100 · (NF1 − NF2) / NF2
 *   difference coefficient  (NF1 − NF2) / (NF1 + NF2)
 *   Simple Maths            (NF1 · 10⁶ + k) / (NF2 · 10⁶ + k)
 * </pre>
 *
 * Without a unit, ≥ 0; %DIFF in percent, ≥ −100; the difference coefficient from −1 to 1. Not
 * defined where a corpus is empty, nor, but for Simple Maths, where the reference has none (the
 * difference coefficient: where neither has any). Some tools put 1e-18 in place of a rate of 0,
 * which gives a %DIFF of 10²².
 *
 * <p>Source: Gabrielatos and Marchi (2011) (%DIFF); Hofland and Johansson (1982) (difference
 * coefficient); Kilgarriff (2009), Simple Maths for Keywords.
 */
public final class RateComparison {
  private RateComparison() {}

  public static double relativeRisk(TwoCorpora counts) {
    return quotient(counts.perMillion(), counts.referencePerMillion());
  }

  public static double percentDifference(TwoCorpora counts) {
    double reference = counts.referencePerMillion();
    return quotient(100 * (counts.perMillion() - reference), reference);
  }

  public static double differenceCoefficient(TwoCorpora counts) {
    double rate = counts.perMillion();
    double reference = counts.referencePerMillion();
    return quotient(rate - reference, rate + reference);
  }

  /**
   * Simple Maths.
   *
   * @param k per million, added to both rates: 1 shows rare words, 100 common ones
   */
  public static double simpleMaths(TwoCorpora counts, double k) {
    return quotient(counts.perMillion() + k, counts.referencePerMillion() + k);
  }
}
