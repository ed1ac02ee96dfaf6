package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Counts the n-grams of all windows of a partition, in document order, so that no sum depends on
 * how the text was divided.
 */
final class TotalNgrams implements FlatMapFunction<Iterator<Windows>, WorkNgram> {
  private static final long serialVersionUID = 1L;

  /** The root: no n-gram. */
  private static final int NONE = 0;

  private final NgramSpec reach;
  private final boolean dispersion;
  private final Broadcast<TextParts> parts;

  /** {@code dispersion}: whether its columns are filled. */
  TotalNgrams(NgramSpec reach, boolean dispersion, Broadcast<TextParts> parts) {
    this.reach = reach;
    this.dispersion = dispersion;
    this.parts = parts;
  }

  @Override
  public Iterator<WorkNgram> call(Iterator<Windows> windows) {
    return new Totals(windows);
  }

  /** In how many parts each node occurs, where the occurrences come part by part. */
  private static final class Range {
    private int[] parts = new int[1024];
    private int[] last = new int[1024];

    void occurs(int node, int part) {
      if (node >= parts.length) {
        int room = Math.max(node + 1, parts.length * 2);
        parts = Arrays.copyOf(parts, room);
        last = Arrays.copyOf(last, room);
      }
      // Parts are numbered from 0, and 0 stands for none.
      if (last[node] != part + 1) {
        last[node] = part + 1;
        parts[node]++;
      }
    }

    long of(int node) {
      return parts[node];
    }
  }

  private final class Totals extends NgramRows<WorkNgram> {
    private final Range documents = new Range();
    private final Range sections = new Range();
    private final WorkNgram row = new WorkNgram();
    private final long[] positions = new long[reach.max() + 1];
    private Iterator<Windows> arrived;
    private NgramDispersion spread;

    Totals(Iterator<Windows> arrived) {
      super(reach);
      this.arrived = arrived;
    }

    /** All windows of a partition are one text. */
    @Override
    String[] readText() {
      if (arrived == null) {
        return null;
      }
      for (int n = 1; n <= reach.max(); n++) {
        positions[n] = parts.value().positions(n);
      }
      WindowReader windows = new WindowReader(arrived, reach.width());
      arrived = null;
      IntArrayList visited = new IntArrayList();
      windows.forEach((section, place, tokens, length) -> count(section, tokens, length, visited));
      if (dispersion && trie().last() > 0) {
        spread = new NgramDispersion(parts.value(), occurrences(windows, visited), reach);
      }
      return windows.forms();
    }

    /** Keeps of each window the nodes that it visits, the last as {@code ~node}. */
    private void count(int section, int[] tokens, int length, IntArrayList visited) {
      int met = trie().addFrom(0, tokens, length);
      int document = parts.value().document(section);
      int before = visited.size();
      for (int i = 0; i < met; i++) {
        int node = trie().visited(i);
        if (reach.min() == 1 || trie().length(node) >= reach.min()) {
          documents.occurs(node, document);
          sections.occurs(node, section);
          if (dispersion) {
            visited.add(node);
          }
        }
      }
      if (visited.size() > before) {
        visited.set(visited.size() - 1, ~visited.getInt(visited.size() - 1));
      } else if (dispersion) {
        visited.add(~NONE);
      }
    }

    /** The second time the windows are gone through, it is known which nodes they visit. */
    private Occurrences occurrences(WindowReader windows, IntArrayList visited) {
      Occurrences occurrences = new Occurrences(trie(), reach.min());
      int[] next = {0};
      windows.forEach(
          (section, place, tokens, length) -> {
            long before = parts.value().tokensBefore(section) + place;
            int segment = parts.value().segment(section, place);
            int node;
            do {
              node = visited.getInt(next[0]++);
              if (node != ~NONE) {
                occurrences.add(node < 0 ? ~node : node, segment, before);
              }
            } while (node >= 0);
          });
      return occurrences;
    }

    @Override
    WorkNgram moveTo(int length, UTF8String ngram, int node) {
      int count = trie().count(node);
      row.n = length;
      row.ngram = ngram;
      row.count = count;
      row.perMillion = count * 1e6 / positions[length];
      row.documents = documents.of(node);
      row.sections = sections.of(node);
      if (dispersion) {
        spread.moveTo(node, length, count);
        row.overSections = spread.overSections(length);
        row.overSegments = spread.overSegments(length);
        row.averageReducedFrequency = spread.averageReducedFrequency();
        row.topShare = (double) spread.mostInOne() / count;
      }
      return row;
    }
  }
}
