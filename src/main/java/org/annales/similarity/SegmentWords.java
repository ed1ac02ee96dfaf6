package org.annales.similarity;

import java.util.ArrayList;
import java.util.List;
import org.annales.stats.Defined;

/**
 * The segments of a document in reading order, and by word those that have it. In a long document
 * neighbouring segments are joined, so that they are never more than a thousand.
 */
final class SegmentWords {
  private static final int MOST = 1000;

  private final long[] starts;
  private final int[][] segmentsOf;
  private final int[][] countsOf;

  SegmentWords(DocumentWords document) {
    List<WordCounts> segments = new ArrayList<>();
    for (int section = 0; section < document.size(); section++) {
      segments.addAll(document.segments(section));
    }
    List<WordCounts> joined = new WordCounts.Sums(document.forms().length).joined(segments, MOST);
    this.starts = new long[joined.size() + 1];
    int words = document.forms().length;
    int[] having = new int[words];
    for (int i = 0; i < joined.size(); i++) {
      starts[i + 1] = starts[i] + joined.get(i).tokens();
      for (int word : joined.get(i).words()) {
        having[word]++;
      }
    }
    this.segmentsOf = new int[words][];
    this.countsOf = new int[words][];
    for (int word = 0; word < words; word++) {
      segmentsOf[word] = new int[having[word]];
      countsOf[word] = new int[having[word]];
    }
    fill(joined, having);
  }

  private void fill(List<WordCounts> joined, int... left) {
    for (int i = joined.size() - 1; i >= 0; i--) {
      WordCounts segment = joined.get(i);
      for (int at = 0; at < segment.words().length; at++) {
        int word = segment.words()[at];
        left[word]--;
        segmentsOf[word][left[word]] = i;
        countsOf[word][left[word]] = segment.counts()[at];
      }
    }
  }

  /** How many segments there are. */
  int size() {
    return starts.length - 1;
  }

  /** Counted tokens of the document before a segment. */
  long start(int segment) {
    return starts[segment];
  }

  /** The segments that have a word, rising. */
  int[] of(int word) {
    return segmentsOf[word];
  }

  /** The rates of a word in all segments, a million being all tokens. */
  double[] perMillion(int word) {
    double[] rates = new double[size()];
    for (int i = 0; i < segmentsOf[word].length; i++) {
      int segment = segmentsOf[word][i];
      rates[segment] = Defined.perMillion(countsOf[word][i], starts[segment + 1] - starts[segment]);
    }
    return rates;
  }

  /** The rate of a word from one segment to another. */
  double perMillion(int word, int from, int to) {
    long count = 0;
    for (int i = 0; i < segmentsOf[word].length; i++) {
      count += segmentsOf[word][i] >= from && segmentsOf[word][i] < to ? countsOf[word][i] : 0;
    }
    return Defined.perMillion(count, starts[to] - starts[from]);
  }
}
