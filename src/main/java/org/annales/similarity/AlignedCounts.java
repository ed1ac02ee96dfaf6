package org.annales.similarity;

import java.util.Arrays;

/** The counts of two texts, word by word: every word that either has. */
final class AlignedCounts {
  private final int[] words;
  private final double[] a;
  private final double[] b;

  /** Texts whose words rise. */
  AlignedCounts(WordCounts first, WordCounts second) {
    int most = first.words().length + second.words().length;
    int[] all = new int[most];
    double[] inFirst = new double[most];
    double[] inSecond = new double[most];
    int i = 0;
    int j = 0;
    int size = 0;
    while (i < first.words().length || j < second.words().length) {
      int left = i < first.words().length ? first.words()[i] : Integer.MAX_VALUE;
      int right = j < second.words().length ? second.words()[j] : Integer.MAX_VALUE;
      all[size] = Math.min(left, right);
      inFirst[size] = left <= right ? first.counts()[i++] : 0;
      inSecond[size++] = right <= left ? second.counts()[j++] : 0;
    }
    this.words = Arrays.copyOf(all, size);
    this.a = Arrays.copyOf(inFirst, size);
    this.b = Arrays.copyOf(inSecond, size);
  }

  double[] a() {
    return a;
  }

  double[] b() {
    return b;
  }

  int word(int place) {
    return words[place];
  }

  /** What is known of all words, for these. */
  double[] of(double... values) {
    return Arrays.stream(words).mapToDouble(word -> values[word]).toArray();
  }
}
