package org.annales.stats.multivariate;

import static org.annales.stats.Defined.LN_2;
import static org.annales.stats.Defined.finite;

/**
 * Jensen-Shannon divergence of the words of two texts.
 *
 * <pre>
 *   ½ · Σ p(i) · log2(p(i) / m(i)) + ½ · Σ q(i) · log2(q(i) / m(i)),   m = ½ · (p + q)
 * </pre>
 *
 * p, q the shares of each word in its text. In bits, from 0 (the same shares) to 1 (no word in
 * common); both texts weigh the same, however long. Its square root is a distance in the strict
 * sense. NaN where a text has no words.
 *
 * <p>Source: Lin (1991), IEEE Transactions on Information Theory 37(1), 145–151; Endres and
 * Schindelin (2003) (the root).
 */
public final class JensenShannon {
  private JensenShannon() {}

  /** The divergence of two texts by their counts of the same words. */
  public static double divergence(double[] a, double[] b) {
    double sizeA = sum(a);
    double sizeB = sum(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += ofWord(a[i] / sizeA, b[i] / sizeB);
    }
    return sum < 0 ? 0 : finite(sum);
  }

  /** The root of the divergence. */
  public static double distance(double[] a, double[] b) {
    return Math.sqrt(divergence(a, b));
  }

  /** What a word adds to the divergence, by its shares in both texts. */
  public static double ofWord(double p, double q) {
    return (part(p, q) + part(q, p)) / (2 * LN_2);
  }

  private static double part(double share, double other) {
    return share == 0 ? 0 : share * Math.log(2 * share / (share + other));
  }

  private static double sum(double... counts) {
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    return sum;
  }
}
