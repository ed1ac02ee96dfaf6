package org.annales.ngram;

import java.util.Iterator;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.text.model.Quotations;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Counts the n-grams of each section, one section at a time: by length, then in the order in which
 * they first occur.
 */
final class CountNgrams implements FlatMapFunction<Iterator<SectionText>, SectionNgram> {
  private static final long serialVersionUID = 1L;

  private final NgramSpec reach;
  private final Quotations quotations;
  private final StopWords stopwords;

  CountNgrams(NgramSpec reach, Quotations quotations, StopWords stopwords) {
    this.reach = reach;
    this.quotations = quotations;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<SectionNgram> call(Iterator<SectionText> texts) {
    return new Sections(texts);
  }

  /** Counts a section, returns its n-grams, then counts the next. */
  private final class Sections extends NgramRows<SectionNgram> {
    private final Iterator<SectionText> texts;
    private final SectionNgram row = new SectionNgram();
    private long[] positions;

    Sections(Iterator<SectionText> texts) {
      super(reach);
      this.texts = texts;
    }

    @Override
    String[] readText() {
      if (!texts.hasNext()) {
        return null;
      }
      SectionText text = texts.next();
      row.documentId = UTF8String.fromString(text.documentId());
      row.sectionId = UTF8String.fromString(text.sectionId());
      CountedRuns runs = new CountedRuns(quotations);
      positions = new Positions(reach).of(text, runs);
      int[] tokens = stopwords.among(text).gaps(text.tokens(), text.tokens());
      runs.forEachRun(text, (from, to) -> addRun(tokens, from, to));
      return text.forms();
    }

    private void addRun(int[] tokens, int from, int to) {
      for (int start = from; start < to; start++) {
        trie().addFrom(start, tokens, to);
      }
    }

    @Override
    SectionNgram moveTo(int length, UTF8String ngram, int node) {
      row.n = length;
      row.ngram = ngram;
      row.count = trie().count(node);
      row.perMillion = row.count * 1e6 / positions[length];
      return row;
    }
  }
}
