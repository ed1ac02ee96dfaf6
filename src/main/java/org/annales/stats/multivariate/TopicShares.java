package org.annales.stats.multivariate;

import java.io.Serializable;

/**
 * The shares of known topics in a text: its words are written as a sum of topics, Σ w(k) · topic k,
 * with the least squared error and no weight below 0; the share of a topic is w(k) · the sum of its
 * words' weights, divided by the sum of these over all topics.
 *
 * <p>The sum of shares is 1; of a text that has no word of any topic all are 0.
 *
 * <p>Source: Lawson and Hanson (1974), Solving Least Squares Problems, chapter 23, for the problem;
 * solved by the sweeps of {@link LeastSquaresSweep}.
 */
public final class TopicShares implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SWEEPS = 1000;
  private static final double TOLERANCE = 1e-12;

  private final int size;
  private final double[] ofWords;
  private final double[] gram;
  private final double[] sums;

  /** Precomputes products of topics, given by the weights of the same words. */
  public TopicShares(double[][] topics) {
    this.size = topics.length;
    this.ofWords = new double[topics[0].length * size];
    this.sums = new double[size];
    for (int k = 0; k < size; k++) {
      for (int word = 0; word < topics[k].length; word++) {
        ofWords[word * size + k] = topics[k][word];
        sums[k] += topics[k][word];
      }
    }
    this.gram = LeastSquaresSweep.gram(ofWords, size);
  }

  /** The weights of each text before they are divided by their sum. */
  private double[] weights(SparseRows texts) {
    double[] products = new double[texts.height() * size];
    texts.addProduct(ofWords, products, size);
    double[] weights = new double[products.length];
    double change = Double.MAX_VALUE;
    for (int sweep = 0; sweep < MOST_SWEEPS && change > TOLERANCE; sweep++) {
      change = LeastSquaresSweep.update(weights, products, gram, size, 0);
    }
    return weights;
  }

  /** The shares in each text, one text after another. */
  public double[] of(SparseRows texts) {
    double[] shares = weights(texts);
    for (int row = 0; row < shares.length; row += size) {
      double sum = 0;
      for (int k = 0; k < size; k++) {
        shares[row + k] *= sums[k];
        sum += shares[row + k];
      }
      for (int k = 0; k < size && sum > 0; k++) {
        shares[row + k] /= sum;
      }
    }
    return shares;
  }
}
