package org.annales.stats.multivariate;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.annales.stats.resampling.Resampling;

/**
 * Texts as rows of weights: count · ln(texts / texts with the word) for each word ({@link
 * TfIdf#plain}), scaled to a sum of squares of 1; all 0 where no word of a text has a weight.
 */
public final class TfIdfRows {
  private TfIdfRows() {}

  /** The weight of each word, from the counts of words in texts. */
  public static double[] idf(SparseRows counts) {
    long[] having = new long[counts.width()];
    for (int word : counts.columns()) {
      having[word]++;
    }
    return Arrays.stream(having)
        .mapToDouble(texts -> texts == 0 ? 0 : TfIdf.plain(counts.height(), texts))
        .toArray();
  }

  /** The rows of texts, from the counts of their words. */
  public static SparseRows of(SparseRows counts, double[] idf) {
    double[] values = new double[counts.values().length];
    for (int row = 0; row < counts.height(); row++) {
      double squares = 0;
      for (int at = counts.starts()[row]; at < counts.starts()[row + 1]; at++) {
        values[at] = counts.values()[at] * idf[counts.columns()[at]];
        squares += values[at] * values[at];
      }
      for (int at = counts.starts()[row]; at < counts.starts()[row + 1] && squares > 0; at++) {
        values[at] /= Math.sqrt(squares);
      }
    }
    return new SparseRows(counts.starts(), counts.columns(), values, counts.width());
  }

  /** Permutes all occurrences of words among the texts, which keep their lengths. */
  public static SparseRows shuffled(SparseRows counts, long seed) {
    int[] tokens = new int[(int) Arrays.stream(counts.values()).sum()];
    int[] ends = new int[counts.height()];
    int size = 0;
    for (int row = 0; row < ends.length; row++) {
      for (int at = counts.starts()[row]; at < counts.starts()[row + 1]; at++) {
        int end = size + (int) counts.values()[at];
        Arrays.fill(tokens, size, end, counts.columns()[at]);
        size = end;
      }
      ends[row] = size;
    }
    Resampling.shuffle(tokens, new SplittableRandom(seed));
    return counted(tokens, ends, counts.width());
  }

  private static SparseRows counted(int[] tokens, int[] ends, int width) {
    int[] starts = new int[ends.length + 1];
    int[] columns = new int[tokens.length];
    double[] values = new double[tokens.length];
    int at = -1;
    int from = 0;
    for (int row = 0; row < ends.length; row++) {
      Arrays.sort(tokens, from, ends[row]);
      for (int i = from; i < ends[row]; i++) {
        if (i == from || tokens[i] != tokens[i - 1]) {
          columns[++at] = tokens[i];
        }
        values[at]++;
      }
      from = ends[row];
      starts[row + 1] = at + 1;
    }
    return new SparseRows(
        starts, Arrays.copyOf(columns, at + 1), Arrays.copyOf(values, at + 1), width);
  }
}
