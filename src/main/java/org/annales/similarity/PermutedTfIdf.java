package org.annales.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Computes the cosine of tf-idf of two sides. Document frequencies are computed again for each
 * permutation: words of one section weigh more than those of both, and with the weights of the
 * sections the sides would be more similar than sections ever are.
 */
final class PermutedTfIdf implements PermutedMeasure {
  private final SharedWords shared;
  private final int[] totals;

  /** Squares of the weights of the shared words where one side has them, and where both do. */
  private final double[] inOne;

  private final double[] inBoth;

  private final double allAlone;
  private final int[] sum;

  /**
   * Sides of blocks.
   *
   * @param blocks how many there are
   * @param inA how many of them, the first, are of one section; the others are of another
   */
  PermutedTfIdf(int blocks, int inA, SharedWords shared, PairMeasures measures) {
    this.shared = shared;
    this.sum = new int[shared.size()];
    this.totals = new int[shared.size()];
    this.inOne = new double[shared.size()];
    this.inBoth = new double[shared.size()];
    for (int i = 0; i < totals.length; i++) {
      int elsewhere = measures.document().having(shared.word(i)) - shared.sections(i, inA);
      totals[i] = shared.total(i);
      inOne[i] = square(measures.weightOf(elsewhere + 1));
      inBoth[i] = square(measures.weightOf(elsewhere + 2));
    }
    this.allAlone = IntStream.range(0, blocks).mapToDouble(shared::aloneSquared).sum();
  }

  private static double square(double value) {
    return value * value;
  }

  @Override
  public double of(int[] side, int size) {
    Arrays.fill(sum, 0);
    double inside = 0;
    for (int i = 0; i < size; i++) {
      shared.add(side[i], sum);
      inside += shared.aloneSquared(side[i]);
    }
    double outside = allAlone - inside;
    double product = 0;
    for (int i = 0; i < sum.length; i++) {
      double x = sum[i];
      double y = totals[i] - x;
      double weight = x == 0 || y == 0 ? inOne[i] : inBoth[i];
      inside += weight * x * x;
      outside += weight * y * y;
      product += weight * x * y;
    }
    double cosine = product / Math.sqrt(inside * outside);
    return Double.isFinite(cosine) ? Math.min(1, cosine) : Double.NaN;
  }
}
