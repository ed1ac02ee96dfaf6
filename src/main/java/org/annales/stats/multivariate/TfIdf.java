package org.annales.stats.multivariate;

import static org.annales.stats.Defined.finite;

/**
 * Similarity of two texts by the words that few texts have.
 *
 * <pre>
 *   plain    ln(N / df)                      0 for a word that all texts have
 *   added    ln((N + 1) / (df + 1))          as Spark ML
 *   smooth   ln((N + 1) / (df + 1)) + 1      as scikit-learn; no word weighs 0
 *
 *   cosine   Σ w² · a · b / √(Σ w² · a² · Σ w² · b²)
 * </pre>
 *
 * N texts, df of them with the word, a and b its counts, w its weight. The cosine is from 0 (no
 * word that weighs anything in common) to 1 (the same shares). NaN where a text has no word that
 * weighs anything.
 *
 * <p>Source: Salton and Buckley (1988), Information Processing and Management 24(5), 513–523; the
 * documentation of Spark ML and of scikit-learn for their variants.
 */
public final class TfIdf {
  private TfIdf() {}

  public static double plain(long texts, long having) {
    return finite(Math.log((double) texts / having));
  }

  public static double added(long texts, long having) {
    return finite(Math.log((texts + 1.0) / (having + 1.0)));
  }

  public static double smooth(long texts, long having) {
    return added(texts, having) + 1;
  }

  /** The cosine of two texts by their counts of the same words. */
  public static double cosine(double[] a, double[] b, double[] weights) {
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      double square = weights[i] * weights[i];
      product += square * a[i] * b[i];
      squaresA += square * a[i] * a[i];
      squaresB += square * b[i] * b[i];
    }
    return finite(Math.min(1, product / Math.sqrt(squaresA * squaresB)));
  }
}
