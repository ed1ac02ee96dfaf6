package org.annales.similarity;

import java.util.List;
import org.annales.stats.multivariate.JensenShannon;

/**
 * Distances of texts by all their words, each from each: the words of one text are laid out, and
 * those of the others looked up.
 */
final class SparseDistances {
  private final double[] weights;
  private final double[] laidOut;

  SparseDistances(double[] weights) {
    this.weights = weights;
    this.laidOut = new double[weights.length];
  }

  /** 1 − cosine of weighted counts. */
  double[][] cosines(List<WordCounts> texts) {
    double[][] distances = new double[texts.size()][texts.size()];
    double[] norms = new double[texts.size()];
    for (int i = 0; i < norms.length; i++) {
      WordCounts text = texts.get(i);
      for (int at = 0; at < text.words().length; at++) {
        double weight = weights[text.words()[at]];
        laidOut[text.words()[at]] = text.counts()[at] * weight * weight;
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
      sum += laidOut[words[at]] * counts[at];
    }
    return sum;
  }

  private void clear(WordCounts text) {
    for (int word : text.words()) {
      laidOut[word] = 0;
    }
  }

  /** Jensen-Shannon divergences. */
  double[][] divergences(List<WordCounts> texts) {
    double[][] distances = new double[texts.size()][texts.size()];
    for (int i = 0; i < distances.length; i++) {
      WordCounts text = texts.get(i);
      for (int at = 0; at < text.words().length; at++) {
        laidOut[text.words()[at]] = (double) text.counts()[at] / text.tokens();
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
      double other = laidOut[text.words()[at]];
      if (other > 0) {
        double share = (double) text.counts()[at] / text.tokens();
        sum += JensenShannon.ofWord(share, other) - (share + other) / 2;
      }
    }
    return Math.max(0, sum);
  }
}
