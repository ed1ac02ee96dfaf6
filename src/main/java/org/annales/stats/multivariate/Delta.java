package org.annales.stats.multivariate;

import static org.annales.stats.Defined.finite;

/**
 * Distances of texts by their most frequent words.
 *
 * <pre>
 *   z(i)     = (rate of word i in the text − mean of its rates over all texts) / their standard deviation
 *   burrows  = (1/n) · Σ |zA(i) − zB(i)|
 *   cosine   = 1 − Σ zA(i) · zB(i) / √(Σ zA(i)² · Σ zB(i)²)
 * </pre>
 *
 * Rates refer to all tokens of a text and not to those of the frequent words alone; the deviation
 * is that of a sample (n − 1). A word with the same rate in all texts has no z: it is left out, and
 * n counts those that remain. burrows ≥ 0, in standard deviations; cosine from 0 to 2. NaN where no
 * word remains or where there are fewer than two texts.
 *
 * <p>Source: Burrows (2002), Literary and Linguistic Computing 17(3), 267–287; Smith and Aldridge
 * (2011) and Evert et al. (2017), Digital Scholarship in the Humanities 32, suppl. 2, ii4–ii16 (the
 * cosine).
 */
public final class Delta {
  private final double[] means;
  private final double[] deviations;
  private final int words;

  /**
   * What a standard deviation is, by texts.
   *
   * @param rates of the same words in each text
   */
  public Delta(double[]... rates) {
    int all = rates.length == 0 ? 0 : rates[0].length;
    this.means = new double[all];
    this.deviations = new double[all];
    int remaining = 0;
    for (int i = 0; i < all; i++) {
      measure(rates, i);
      remaining += deviations[i] > 0 ? 1 : 0;
    }
    this.words = remaining;
  }

  private void measure(double[][] rates, int word) {
    double sum = 0;
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double[] text : rates) {
      sum += text[word];
      least = Math.min(least, text[word]);
      greatest = Math.max(greatest, text[word]);
    }
    means[word] = sum / rates.length;
    if (least < greatest) {
      double squares = 0;
      for (double[] text : rates) {
        squares += (text[word] - means[word]) * (text[word] - means[word]);
      }
      deviations[word] = Math.sqrt(squares / (rates.length - 1));
    }
  }

  /** How many words have a z. */
  public int words() {
    return words;
  }

  /** The z of each word that has one. */
  public double[] z(double... rates) {
    double[] z = new double[words];
    int at = 0;
    for (int i = 0; i < rates.length; i++) {
      if (deviations[i] > 0) {
        z[at++] = (rates[i] - means[i]) / deviations[i];
      }
    }
    return z;
  }

  /**
   * What a run of a text adds to the z of the whole: the sum over all runs of a text, divided by
   * the tokens of the text, is the z of the text.
   *
   * @param counts of the words in the run
   */
  public double[] share(long tokens, int... counts) {
    double[] share = new double[words];
    int at = 0;
    for (int i = 0; i < counts.length; i++) {
      if (deviations[i] > 0) {
        share[at++] = (counts[i] - tokens * means[i]) / deviations[i];
      }
    }
    return share;
  }

  /** Burrows's Delta of two texts by their z. */
  public static double burrows(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return finite(sum / a.length);
  }

  /** The Cosine Delta of two texts by their z, in any unit. */
  public static double cosine(double[] a, double[] b) {
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      squaresA += a[i] * a[i];
      squaresB += b[i] * b[i];
    }
    return finite(1 - product / Math.sqrt(squaresA * squaresB));
  }
}
