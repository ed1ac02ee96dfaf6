package org.annales.sentiment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.annales.stats.Defined;
import org.annales.stats.test.PermutationTest;

/** The segments of a document in reading order, and by word those that have it, with its rate. */
final class WordSegments {
  private final int[] starts;
  private final Map<String, Rates> rates = new HashMap<>();

  /** The segments that have a word, and its rate in each; arrays that grow. */
  private static final class Rates {
    private int[] segments = new int[4];
    private double[] values = new double[4];
    private int size;

    void add(int segment, double rate) {
      if (size == 0 || segments[size - 1] != segment) {
        if (size == segments.length) {
          segments = Arrays.copyOf(segments, 2 * size);
          values = Arrays.copyOf(values, 2 * size);
        }
        segments[size++] = segment;
      }
      values[size - 1] += rate;
    }
  }

  WordSegments(DocumentHits document) {
    this.starts = new int[document.sections().size() + 1];
    for (int i = 0; i + 1 < starts.length; i++) {
      SectionHits section = document.sections().get(i);
      SentenceSegments segments = new SentenceSegments(section);
      starts[i + 1] = starts[i] + segments.size();
      for (LexiconHit hit : section.hits()) {
        int segment = segments.of(hit.sentence());
        rates
            .computeIfAbsent(hit.word(), word -> new Rates())
            .add(starts[i] + segment, Defined.perMillion(1, segments.words(segment)));
      }
    }
  }

  /** Segments of a section. */
  int size(int section) {
    return starts[section + 1] - starts[section];
  }

  /** Segments of all other sections. */
  int others(int section) {
    return starts[starts.length - 1] - size(section);
  }

  /** The p-value of a word by a test of the segments of a section and all others. */
  double pValue(String word, int section, PermutationTest test) {
    Rates of = rates.get(word);
    int[] places = new int[of.size];
    for (int i = 0; i < of.size; i++) {
      int segment = of.segments[i];
      places[i] =
          segment < starts[section]
              ? segment + size(section)
              : segment < starts[section + 1] ? segment - starts[section] : segment;
    }
    return test.pValue(places, of.values, of.size);
  }

  /** Whether two segments have a word that are no neighbours, all in a section or outside of it. */
  boolean isApart(String word, int section, boolean inside) {
    Rates of = rates.get(word);
    int first = -1;
    int last = -1;
    for (int i = 0; i < of.size; i++) {
      int segment = of.segments[i];
      if (inside == (segment >= starts[section] && segment < starts[section + 1])) {
        first = first < 0 ? segment : first;
        last = segment;
      }
    }
    return last - first > 1 || (first < last && Arrays.binarySearch(starts, last) >= 0);
  }
}
