package org.annales.similarity;

import java.util.Arrays;
import org.annales.stats.multivariate.Delta;

/**
 * Computes Burrows's Delta or Cosine Delta of two sides. Means and deviations of all sections are
 * computed again for each permutation, with the sides in place of the two sections.
 *
 * <pre>
 *   m    (a' + b' − a − b) / n
 *   s²   (Q − a² − b² + a'² + b'² − n · m²) / (n − 1)
 *   z'   (a' − m) / s, (b' − m) / s
 * </pre>
 *
 * a, b the rates of a word in the sections and a', b' in the sides, as distances from the mean rate
 * of all n sections; Q the sum of the squares of all such distances. A word whose rates are all
 * equal is left out, as it is of sections.
 */
final class PermutedDelta implements PermutedMeasure {
  /** A variance below this share of its terms is rounding: all rates are equal. */
  private static final double ROUNDING = 1e-11;

  private final double[][] excess;
  private final int[] tokens;
  private final double[] squares;
  private final int sections;
  private final boolean cosine;
  private final double[] ownA;
  private final double[] ownB;
  private final double[] all;
  private final int allTokens;
  private final double[] inside;
  private final double[] outside;

  /**
   * Sides of blocks.
   *
   * @param excess of the frequent words in each block, over their mean rates
   * @param inA how many blocks, the first, are of one section; the others are of another
   * @param cosine whether it is Cosine Delta
   */
  PermutedDelta(double[][] excess, int[] tokens, int inA, PairMeasures measures, boolean cosine) {
    this.excess = excess;
    this.tokens = tokens;
    this.squares = measures.squares();
    this.sections = measures.sectionsWithZ();
    this.cosine = cosine;
    this.inside = new double[squares.length];
    this.outside = new double[squares.length];
    this.ownA = rates(0, inA);
    this.ownB = rates(inA, tokens.length);
    this.all = new double[squares.length];
    for (double[] block : excess) {
      add(block, all);
    }
    this.allTokens = Arrays.stream(tokens).sum();
  }

  private double[] rates(int from, int to) {
    double[] rates = new double[squares.length];
    for (int block = from; block < to; block++) {
      add(excess[block], rates);
    }
    int size = Arrays.stream(tokens, from, to).sum();
    Arrays.setAll(rates, word -> rates[word] / size);
    return rates;
  }

  private static void add(double[] block, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += block[i];
    }
  }

  @Override
  public double of(int[] side, int size) {
    Arrays.fill(inside, 0);
    int tokensInside = 0;
    for (int i = 0; i < size; i++) {
      add(excess[side[i]], inside);
      tokensInside += tokens[side[i]];
    }
    int words = 0;
    for (int i = 0; i < inside.length; i++) {
      double a = inside[i] / tokensInside;
      double b = (all[i] - inside[i]) / (allTokens - tokensInside);
      words += standardize(i, a, b) ? 1 : 0;
    }
    return cosine
        ? Delta.cosine(inside, outside)
        : Delta.burrows(inside, outside) * inside.length / words;
  }

  /** Standardizes the rates of a word, to 0 where all are equal; returns whether they differ. */
  private boolean standardize(int word, double a, double b) {
    double mean = (a + b - ownA[word] - ownB[word]) / sections;
    double added = a * a + b * b;
    double others = squares[word] - ownA[word] * ownA[word] - ownB[word] * ownB[word];
    double sum = others + added - sections * mean * mean;
    boolean differ = sum > ROUNDING * (squares[word] + added);
    double scale = differ ? Math.sqrt((sections - 1) / sum) : 0;
    inside[word] = (a - mean) * scale;
    outside[word] = (b - mean) * scale;
    return differ;
  }
}
