package org.annales.stats.resampling;

import java.util.SplittableRandom;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The rules that all resampling shares: shuffle, quantile and p-value.
 *
 * <pre>
 *   exact   p = permutations with at least the observed statistic / all permutations
 *   drawn   p = (1 + permutations with at least the observed statistic) / (1 + permutations)
 * </pre>
 *
 * Sums of the same numbers in another order differ in their last digits; statistics that differ by
 * less than {@value #TOLERANCE} of their scale are therefore equal. The scale is the size of the
 * terms that a statistic is summed from, as rounding is in proportion to these: |observed| where no
 * terms cancel each other, the sum of all values where it is a difference of two sums, and at least
 * 1 for measures from 0 to 1 that are computed as 1 minus a sum.
 *
 * <p>Source: Phipson and Smyth (2010), Statistical Applications in Genetics and Molecular Biology
 * 9(1), 39 (the 1 +); Hyndman and Fan (1996), The American Statistician 50(4), 361–365 (quantiles
 * of type 7); Fisher and Yates (1938) (the shuffle).
 */
public final class Resampling {
  /** The share of the scale by which equal statistics may differ. */
  public static final double TOLERANCE = 1e-11;

  private static final Quantile TYPE_7 =
      Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

  private Resampling() {}

  /** A quantile of some values, type 7; the array may be reordered. */
  public static double quantile(double[] values, double p) {
    return TYPE_7.evaluate(values, p);
  }

  /** Permutes an array at random. */
  public static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      swap(order, i, random.nextInt(i + 1));
    }
  }

  /** Draws some entries without replacement and moves them to the front, in any order. */
  public static void choose(int[] order, int size, SplittableRandom random) {
    for (int i = 0; i < size; i++) {
      swap(order, i, random.nextInt(i, order.length));
    }
  }

  private static void swap(int[] order, int i, int j) {
    int moved = order[i];
    order[i] = order[j];
    order[j] = moved;
  }

  /** The least value that equals an observed statistic, or exceeds it. */
  public static double least(double observed, double scale) {
    return observed - TOLERANCE * scale;
  }

  /** The p-value of drawn permutations, so many of which reach the observed statistic. */
  public static double pValue(int reaching, int permutations) {
    return (1.0 + reaching) / (1.0 + permutations);
  }

  /** The p-value of an observed statistic among those of drawn permutations. */
  public static double pValue(double[] permuted, double observed) {
    double least = least(observed, Math.abs(observed));
    int reaching = 0;
    for (double statistic : permuted) {
      reaching += statistic >= least ? 1 : 0;
    }
    return pValue(reaching, permuted.length);
  }
}
