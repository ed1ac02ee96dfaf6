package org.annales.stats.richness;

import java.util.Arrays;
import org.annales.stats.LeastSquares;

/**
 * Fits the growth of the vocabulary of a text (Heaps' law).
 *
 * <pre>
 *   V(n) = k · n^β      V(n) types among the first n tokens, at n = 100, 200, 300 …
 *   ln k, β             by least squares of ln V(n) on ln n
 * </pre>
 *
 * β from 0, no new word, to 1, none but new words; k in types. Depends on the length of the text.
 * Not defined under 500 tokens, which are five places.
 *
 * <p>Source: Herdan (1960); Heaps (1978), Information Retrieval: Computational and Theoretical
 * Aspects.
 */
public final class HeapsFit {
  private static final int STEP = 100;
  private static final int LEAST = 5;

  private final double beta;
  private final double k;

  /**
   * The growth of a text.
   *
   * @param tokens numbers of types, from 0, in the order of the text
   */
  public HeapsFit(int... tokens) {
    int places = tokens.length / STEP;
    if (places < LEAST) {
      this.beta = Double.NaN;
      this.k = Double.NaN;
      return;
    }
    double[] lengths = new double[places];
    double[] types = new double[places];
    boolean[] seen = new boolean[Arrays.stream(tokens).max().orElse(0) + 1];
    int found = 0;
    for (int i = 0; i < places * STEP; i++) {
      found += seen[tokens[i]] ? 0 : 1;
      seen[tokens[i]] = true;
      lengths[i / STEP] = Math.log(i + 1.0);
      types[i / STEP] = Math.log(found);
    }
    LeastSquares line = LeastSquares.of(lengths, types);
    this.beta = line.slope();
    this.k = Math.exp(line.intercept());
  }

  public double beta() {
    return beta;
  }

  public double k() {
    return k;
  }
}
