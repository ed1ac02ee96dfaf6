package org.annales.similarity;

import java.util.List;
import org.annales.stats.multivariate.JensenShannon;

/**
 * Computes distance matrices of texts over all their words: the words of one text are written to a
 * dense array, in which those of the others are looked up.
 */
final class SparseDistances {
  private final double[] weights;
  private final double[] dense;

  SparseDistances(double[] weights) {
    this.weights = weights;
    this.dense = new double[weights.length];
  }

  /** 1 − cosine of weighted counts. */
  double[][] cosines(List<WordCounts> texts) {
    double[][] distances = new double[texts.size()][texts.size()];
    double[] norms = new double[texts.size()];
    for (int i = 0; i < norms.length; i++) {
      WordCounts text = texts.get(i);
      for (int at = 0; at < text.words().length; at++) {
        double weight = weights[text.words()[at]];
        dense[text.words()[at]] = text.counts()[at] * weight * weight;
      }
      norms[i] = Math.sqrt(product(text));
      for (int j = 0; j < i; j++) {
        double cosine = product(texts.get(j)) / (norms[i] * norms[j]);
        distances[i][j] = Math.max(0, 1 - cosine);
        distances[j][i] = distances[i][j];
      }
      clear(text);
    }
    return distances;
  }

  private double product(WordCounts text) {
    double sum = 0;
    int[] words = text.words();
    int[] counts = text.counts();
    for (int at = 0; at < words.length; at++) {
      sum += dense[words[at]] * counts[at];
    }
    return sum;
  }

  private void clear(WordCounts text) {
    for (int word : text.words()) {
      dense[word] = 0;
    }
  }

  /** Jensen-Shannon divergences. */
  double[][] divergences(List<WordCounts> texts) {
    double[][] distances = new double[texts.size()][texts.size()];
    for (int i = 0; i < distances.length; i++) {
      WordCounts text = texts.get(i);
      for (int at = 0; at < text.words().length; at++) {
        dense[text.words()[at]] = (double) text.counts()[at] / text.tokens();
      }
      for (int j = 0; j < i; j++) {
        distances[i][j] = divergence(texts.get(j));
        distances[j][i] = distances[i][j];
      }
      clear(text);
    }
    return distances;
  }

  /** A word that one text alone has adds half its share. */
  private double divergence(WordCounts text) {
    double sum = 1;
    for (int at = 0; at < text.words().length; at++) {
      double other = dense[text.words()[at]];
      if (other > 0) {
        double share = (double) text.counts()[at] / text.tokens();
        sum += JensenShannon.ofWord(share, other) - (share + other) / 2;
      }
    }
    return Math.max(0, sum);
  }
}
