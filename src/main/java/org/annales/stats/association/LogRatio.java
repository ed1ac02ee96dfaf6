package org.annales.stats.association;

import static org.annales.stats.Defined.LN_2;

import org.annales.stats.Confidence;

/**
 * The binary logarithm of the ratio of the rates of a term in target and reference.
 *
 * <pre>
 *   log ratio = log2((a / c) / (b / d))
 *   interval  = log ratio ± 1.96 · √(1/a − 1/c + 1/b − 1/d) / ln 2
 * </pre>
 *
 * Bits: 1 is twice, −1 half the rate. The interval is of 95 %. A count of 0 is read as ½, in the
 * ratio and in the interval. Not defined where a corpus is empty or neither has the term.
 *
 * <p>Source: Hardie (2014), Log Ratio: an informal introduction (CASS, Lancaster), with its rule
 * for 0; Katz, Baptista, Azen and Pike (1978), Biometrics 34(3), 469–474.
 */
public final class LogRatio {
  /** The 97.5 % point of the normal law. */
  private LogRatio() {}

  public static double value(TwoCorpora counts) {
    if (counts.isEmpty()) {
      return Double.NaN;
    }
    double rate = counts.countAboveZero() / counts.size();
    double reference = counts.referenceCountAboveZero() / counts.referenceSize();
    return Math.log(rate / reference) / LN_2;
  }

  /** The lower end of Katz's interval. */
  public static double low(TwoCorpora counts) {
    return value(counts) - halfWidth(counts);
  }

  /** The upper end of Katz's interval. */
  public static double high(TwoCorpora counts) {
    return value(counts) + halfWidth(counts);
  }

  private static double halfWidth(TwoCorpora counts) {
    double variance =
        1 / counts.countAboveZero()
            - 1.0 / counts.size()
            + 1 / counts.referenceCountAboveZero()
            - 1.0 / counts.referenceSize();
    return Confidence.Z_95 * Math.sqrt(variance) / LN_2;
  }
}
