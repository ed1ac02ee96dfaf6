package org.annales.stats.association;

import static org.annales.stats.Defined.LN_2;
import static org.annales.stats.Defined.finite;

import org.annales.stats.Confidence;

/**
 * Computes the conservative log ratio: the end of its exact interval that lies nearer to 0, and 0
 * where 0 lies inside.
 *
 * <pre>
 *   p         = share of the target in the term's occurrences: a of a + b
 *   (lo, hi)  = exact interval of p (Clopper, Pearson) with α = 0.05 / family
 *   LRC       = max(0, log2(d/c · lo / (1 − lo)))   if a/c &gt; b/d
 *               min(0, log2(d/c · hi / (1 − hi)))   else
 * </pre>
 *
 * Bits. Counts of 0 need no rule. The interval is corrected for the number of terms in the family
 * (Bonferroni): all of them hold jointly with 95 %. Not defined where a corpus is empty or neither
 * has the term; {@link #low} not where the target has none, and {@link #high} not where the
 * reference has none, since those ends lie at infinity.
 *
 * <p>Source: Evert (2022), Measuring Keyness, Digital Humanities 2022; Hardie's LRC of CQPweb.
 */
public final class ConservativeLogRatio {
  private ConservativeLogRatio() {}

  /** LRC, corrected for a family of so many terms. */
  public static double value(TwoCorpora counts, long family) {
    if (counts.isEmpty()) {
      return Double.NaN;
    }
    return counts.difference() > 0
        ? Math.max(0, low(counts, family))
        : Math.min(0, high(counts, family));
  }

  /** The lower end of the interval of the log ratio. */
  public static double low(TwoCorpora counts, long family) {
    if (counts.isEmpty() || counts.count() == 0) {
      return Double.NaN;
    }
    double odds =
        BinomialInterval.lowestOdds(counts.count(), counts.referenceCount(), tail(family));
    return logRatio(odds, counts);
  }

  /** The upper end of the interval of the log ratio. */
  public static double high(TwoCorpora counts, long family) {
    if (counts.isEmpty() || counts.referenceCount() == 0) {
      return Double.NaN;
    }
    double odds =
        BinomialInterval.lowestOdds(counts.referenceCount(), counts.count(), tail(family));
    return logRatio(1 / odds, counts);
  }

  private static double tail(long family) {
    if (family < 1) {
      throw new IllegalArgumentException("family must be >= 1, was " + family);
    }
    return Confidence.ALPHA / (2.0 * family);
  }

  private static double logRatio(double odds, TwoCorpora counts) {
    return finite(Math.log(odds * counts.referenceSize() / counts.size()) / LN_2);
  }
}
