package org.annales.topic;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.settings.TopicSettings;
import org.annales.stats.multivariate.SparseRows;
import org.annales.stats.multivariate.TfIdfRows;

/**
 * The words that topics are fitted to, and their idf. Left out are words in few segments, which say
 * little about others, and words in most segments, which are function words.
 *
 * <p>The row of a segment is that of {@link TfIdfRows}, df being of the sampled segments.
 */
final class TopicVocabulary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String[] words;
  private final double[] idf;
  private transient Object2IntOpenHashMap<String> numbers;

  /** The words of some segments; numbered in the order of their characters. */
  TopicVocabulary(List<SegmentWords> segments, TopicSettings settings) {
    Map<String, Integer> having = new HashMap<>();
    segments.forEach(
        segment ->
            Arrays.stream(segment.words()).forEach(word -> having.merge(word, 1, Integer::sum)));
    double most = settings.maxShare() * segments.size();
    this.words =
        having.entrySet().stream()
            .filter(word -> word.getValue() >= settings.minCount() && word.getValue() <= most)
            .map(Map.Entry::getKey)
            .sorted()
            .toArray(String[]::new);
    this.idf = TfIdfRows.idf(counts(segments));
  }

  int size() {
    return words.length;
  }

  String word(int number) {
    return words[number];
  }

  /** The rows of some segments. */
  SparseRows rows(List<SegmentWords> segments) {
    return TfIdfRows.of(counts(segments), idf);
  }

  /** The counts of the words in some segments. */
  SparseRows counts(List<SegmentWords> segments) {
    int[] starts = new int[segments.size() + 1];
    int[] columns = new int[segments.stream().mapToInt(segment -> segment.words().length).sum()];
    double[] counts = new double[columns.length];
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      at = addCounts(segments.get(i), columns, counts, at);
      starts[i + 1] = at;
    }
    return new SparseRows(
        starts, Arrays.copyOf(columns, at), Arrays.copyOf(counts, at), words.length);
  }

  private int addCounts(SegmentWords segment, int[] columns, double[] counts, int start) {
    long[] known = new long[segment.words().length];
    int size = 0;
    for (int i = 0; i < known.length; i++) {
      int number = numbers().getInt(segment.words()[i]);
      if (number >= 0) {
        known[size++] = ((long) number << Integer.SIZE) | segment.counts()[i];
      }
    }
    Arrays.sort(known, 0, size);
    for (int i = 0; i < size; i++) {
      columns[start + i] = (int) (known[i] >>> Integer.SIZE);
      counts[start + i] = (int) known[i];
    }
    return start + size;
  }

  private synchronized Object2IntOpenHashMap<String> numbers() {
    if (numbers == null) {
      numbers = new Object2IntOpenHashMap<>(words.length);
      numbers.defaultReturnValue(-1);
      for (int i = 0; i < words.length; i++) {
        numbers.put(words[i], i);
      }
    }
    return numbers;
  }
}
