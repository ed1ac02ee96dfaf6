package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
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
    private int[] sections = new int[1024];
    private int[] lastSections = new int[1024];
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
      leaveOut();
      counts = new SectionCounts(sections, trie().last());
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
      if (trie().last() >= sections.length) {
        int room = Math.max(trie().last() + 1, sections.length * 2);
        sections = Arrays.copyOf(sections, room);
        lastSections = Arrays.copyOf(lastSections, room);
      }
      for (int i = 0; i < found; i++) {
        int node = trie().visited(i);
        visited.add(node);
        // Sections are numbered from 0, and 0 stands for none.
        if (lastSections[node] != section + 1) {
          lastSections[node] = section + 1;
          sections[node]++;
        }
      }
    }

    private void leaveOut() {
      for (int node = 1; node <= trie().last(); node++) {
        int length = trie().length(node);
        int count = trie().count(node);
        if (length < spec.min()) {
          sections[node] = -1;
        } else if (!threshold.keeps(length, count)) {
          threshold.leaveOut(sections[node], count);
          sections[node] = -1;
        }
      }
    }

    @Override
    boolean keeps(int ofLength, int node) {
      return sections[node] > 0;
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
