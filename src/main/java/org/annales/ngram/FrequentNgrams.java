package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.annales.corpus.FormBlock;
import org.annales.corpus.WindowReader;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Counts the n-grams of all windows of a partition by section, and leaves out those that occur too
 * rarely in all sections together.
 */
record FrequentNgrams(NgramSpec spec, NgramThreshold threshold, Broadcast<TextParts> parts)
    implements FlatMapFunction<Iterator<FormBlock>, SectionNgram> {

  @Override
  public Iterator<SectionNgram> call(Iterator<FormBlock> windows) {
    return new BySection(new Counted(windows));
  }

  /** An n-gram of all sections. */
  private static final class Ngram {
    private int node;
    private int length;
    private UTF8String text;
  }

  private final class Counted extends NgramRows<Ngram> {
    private final Ngram ngram = new Ngram();
    private final IntArrayList visited = new IntArrayList();
    private final NodeRange sections = new NodeRange();
    private Iterator<FormBlock> blocks;
    private SectionCounts counts;

    Counted(Iterator<FormBlock> blocks) {
      super(spec);
      this.blocks = blocks;
    }

    /** All windows of a partition are one text. */
    @Override
    String[] readText() {
      if (blocks == null) {
        return null;
      }
      WindowReader windows = new WindowReader(blocks, spec.width());
      blocks = null;
      windows.forEach((section, place, tokens, from, to) -> visit(section, tokens, to));
      counts = new SectionCounts(keptSections());
      int[] next = {0};
      windows.forEach(
          (section, place, tokens, from, to) -> {
            for (int left = visited.getInt(next[0]++); left > 0; left--) {
              counts.add(visited.getInt(next[0]++), section);
            }
          });
      visited.clear();
      visited.trim();
      return windows.forms();
    }

    private void visit(int section, int[] tokens, int to) {
      int found = trie().addFrom(0, tokens, to);
      visited.add(found);
      for (int i = 0; i < found; i++) {
        int node = trie().visited(i);
        visited.add(node);
        sections.occurs(node, section);
      }
    }

    /** The sections of each node; 0 for one that is left out. */
    private int[] keptSections() {
      int[] kept = new int[trie().last() + 1];
      for (int node = 1; node < kept.length; node++) {
        int length = trie().length(node);
        if (threshold.keeps(length, trie().count(node))) {
          kept[node] = length < spec.min() ? 0 : sections.of(node);
        } else {
          threshold.leaveOut(sections.of(node), trie().count(node));
        }
      }
      return kept;
    }

    @Override
    boolean keeps(int ofLength, int node) {
      return counts.sections(node) > 0;
    }

    @Override
    Ngram moveTo(int ofLength, UTF8String text, int node) {
      ngram.length = ofLength;
      ngram.text = text;
      ngram.node = node;
      return ngram;
    }
  }

  /** Iterates over the sections of one n-gram after another. */
  private final class BySection implements Iterator<SectionNgram> {
    private final TextParts texts = parts.value();
    private final Counted ngrams;
    private final SectionNgram row = new SectionNgram();
    private Ngram ngram;
    private int next;

    BySection(Counted ngrams) {
      this.ngrams = ngrams;
    }

    @Override
    public boolean hasNext() {
      return (ngram != null && next < ngrams.counts.sections(ngram.node)) || ngrams.hasNext();
    }

    @Override
    public SectionNgram next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (ngram == null || next == ngrams.counts.sections(ngram.node)) {
        ngram = ngrams.next();
        next = 0;
      }
      int section = ngrams.counts.section(ngram.node, next);
      row.n = ngram.length;
      row.ngram = ngram.text;
      row.documentId = texts.documentId(section);
      row.sectionId = texts.sectionId(section);
      row.count = ngrams.counts.count(ngram.node, next++);
      row.perMillion = row.count * 1e6 / texts.positions(section, ngram.length);
      return row;
    }
  }
}
