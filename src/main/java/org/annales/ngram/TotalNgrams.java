package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Iterator;
import org.annales.corpus.FormBlock;
import org.annales.corpus.WindowReader;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Counts the n-grams of all windows of a partition, in document order, so that no sum depends on
 * how the text was divided.
 *
 * @param dispersion whether its columns are filled
 */
record TotalNgrams(
    NgramSpec spec, boolean dispersion, NgramThreshold threshold, Broadcast<TextParts> parts)
    implements FlatMapFunction<Iterator<FormBlock>, WorkNgram> {
  /** The root: no n-gram. */
  private static final int NONE = 0;

  @Override
  public Iterator<WorkNgram> call(Iterator<FormBlock> windows) {
    return new Totals(windows);
  }

  private final class Totals extends NgramRows<WorkNgram> {
    private final TextParts works = parts.value();
    private final NodeRange documents = new NodeRange();
    private final NodeRange sections = new NodeRange();
    private final WorkNgram row = new WorkNgram();
    private final long[] positions = new long[spec.max() + 1];

    /** For each window the nodes that it visits, the last as {@code ~node}. */
    private final IntArrayList visited = new IntArrayList();

    private Iterator<FormBlock> blocks;
    private NgramDispersion spread;

    Totals(Iterator<FormBlock> blocks) {
      super(spec);
      this.blocks = blocks;
    }

    /** All windows of a partition are one text. */
    @Override
    String[] readText() {
      if (blocks == null) {
        return null;
      }
      for (int n = 1; n <= spec.max(); n++) {
        positions[n] = works.positions(n);
      }
      WindowReader windows = new WindowReader(blocks, spec.width());
      blocks = null;
      windows.forEach((section, place, tokens, from, to) -> count(section, tokens, to));
      if (dispersion && trie().last() > 0) {
        spread = new NgramDispersion(works, occurrences(windows), spec);
      }
      return windows.forms();
    }

    private void count(int section, int[] tokens, int length) {
      int found = trie().addFrom(0, tokens, length);
      int document = works.document(section);
      int before = visited.size();
      for (int i = 0; i < found; i++) {
        int node = trie().visited(i);
        if (spec.min() == 1 || trie().length(node) >= spec.min()) {
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

    /** Reads the windows again; now it is known which nodes they visit. */
    private NgramOccurrences occurrences(WindowReader windows) {
      NgramOccurrences occurrences = new NgramOccurrences(trie(), spec.min());
      int[] next = {0};
      windows.forEach(
          (section, place, tokens, from, to) -> {
            long before = works.tokensBefore(section) + place;
            int segment = works.segment(section, place);
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
    boolean keeps(int length, int node) {
      boolean kept = threshold.keeps(length, trie().count(node));
      if (!kept) {
        threshold.leaveOut(1, trie().count(node));
      }
      return kept;
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
