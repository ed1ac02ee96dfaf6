package org.annales.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.stats.multivariate.JensenShannon;

/**
 * Computes the Jensen-Shannon divergence of two sides. A word of one block alone always adds half
 * its share; the terms of other rare words depend on few whole numbers, and are looked up.
 */
final class PermutedDivergence implements PermutedMeasure {
  /** Sides have few sizes, since most blocks have the same. */
  private static final int MOST_SIZES = 64;

  private final SharedWords shared;
  private final int[] offsets;
  private final int[] tokens;
  private final int allAlone;
  private final int allTokens;
  private final int[] sum;
  private final Map<Integer, double[]> added = new HashMap<>();

  /** Sides of blocks. */
  PermutedDivergence(List<WordCounts> blocks, SharedWords shared) {
    this.shared = shared;
    this.offsets = new int[shared.rare()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = offset(shared.total(i));
    }
    this.tokens = blocks.stream().mapToInt(WordCounts::tokens).toArray();
    int sumAlone = 0;
    int sumTokens = 0;
    for (int i = 0; i < tokens.length; i++) {
      sumAlone += shared.alone(i);
      sumTokens += tokens[i];
    }
    this.allAlone = sumAlone;
    this.allTokens = sumTokens;
    this.sum = new int[shared.size()];
  }

  private static int offset(int total) {
    return total * (total + 1) / 2;
  }

  @Override
  public double of(int[] side, int size) {
    Arrays.fill(sum, 0);
    int inside = 0;
    int aloneInside = 0;
    for (int i = 0; i < size; i++) {
      shared.add(side[i], sum);
      inside += tokens[side[i]];
      aloneInside += shared.alone(side[i]);
    }
    double a = inside;
    double b = (double) allTokens - inside;
    double[] ofRare = ofRare(inside);
    double divergence = (aloneInside / a + (allAlone - aloneInside) / b) / 2;
    for (int i = 0; i < offsets.length; i++) {
      divergence += ofRare[offsets[i] + sum[i]];
    }
    for (int i = offsets.length; i < sum.length; i++) {
      divergence += JensenShannon.ofWord(sum[i] / a, (shared.total(i) - sum[i]) / b);
    }
    return Math.max(0, divergence);
  }

  /** The terms of rare words on a side of so many tokens, by total and count. */
  private double[] ofRare(int inside) {
    double[] known = added.get(inside);
    if (known == null) {
      known = new double[offset(SharedWords.RARE + 1)];
      double outside = (double) allTokens - inside;
      for (int total = 1; total <= SharedWords.RARE; total++) {
        for (int count = 0; count <= total; count++) {
          known[offset(total) + count] =
              JensenShannon.ofWord((double) count / inside, (total - count) / outside);
        }
      }
      if (added.size() < MOST_SIZES) {
        added.put(inside, known);
      }
    }
    return known;
  }
}
