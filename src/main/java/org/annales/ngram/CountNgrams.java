package org.annales.ngram;

import java.util.Iterator;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.text.model.Quotations;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The n-grams of each section: rows (n, ngram, document_id, section_id, count, per_million), by
 * length, then in the order in which they first occur. One section at a time is counted.
 */
final class CountNgrams implements FlatMapFunction<Iterator<SectionText>, InternalRow> {
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
  public Iterator<InternalRow> call(Iterator<SectionText> texts) {
    return new Sections(texts);
  }

  /** Counts a section, then gives its rows, then goes on to the next. */
  private final class Sections extends NgramRows {
    private final Iterator<SectionText> texts;
    private final NgramRow row = new NgramRow(6);
    private UTF8String documentId;
    private UTF8String sectionId;
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
      documentId = UTF8String.fromString(text.documentId());
      sectionId = UTF8String.fromString(text.sectionId());
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
    InternalRow row(int length, UTF8String ngram, int node) {
      long count = trie().count(node);
      row.setInt(0, length);
      row.set(1, ngram);
      row.set(2, documentId);
      row.set(3, sectionId);
      row.setLong(4, count);
      row.setDouble(5, count * 1e6 / positions[length]);
      return row;
    }
  }
}
