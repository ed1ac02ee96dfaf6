package org.annales.ngram;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.annales.text.Quotations;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The n-grams of each section, from its sentences one after another: rows (n, ngram, document_id,
 * section_id, count, per_million), by length, then in the order in which they first occur. One
 * section at a time is in memory.
 */
final class CountNgrams implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** The columns of the sentences that it reads, in this order. */
  static final List<String> INPUT =
      List.of("document_id", "section_id", "tokens", "quoted", "role");

  /** Position of the language, which it reads where the stop words are by language. */
  static final int LANGUAGE = INPUT.size();

  private final int min;
  private final int max;
  private final Quotations quotations;
  private final StopWords stopwords;

  CountNgrams(int min, int max, Quotations quotations, StopWords stopwords) {
    this.min = min;
    this.max = max;
    this.quotations = quotations;
    this.stopwords = stopwords;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> sentences) {
    return new Sections(sentences);
  }

  /** Reads the sentences of a section, then gives its rows, then goes on to the next. */
  private final class Sections extends NgramRows {
    private final Iterator<Row> sentences;
    private final CountedRuns runs = new CountedRuns(quotations, tokens());
    private final Stops stops = new Stops(stopwords, tokens());
    private final long[] positions = new long[max + 1];
    private Row ahead;
    private String documentId;
    private String sectionId;
    private String language;

    Sections(Iterator<Row> sentences) {
      super(min, max);
      this.sentences = sentences;
      this.ahead = nextSentence();
    }

    private Row nextSentence() {
      return sentences.hasNext() ? sentences.next() : null;
    }

    @Override
    boolean readText() {
      if (ahead == null) {
        return false;
      }
      Arrays.fill(positions, 0);
      documentId = ahead.getString(0);
      sectionId = ahead.getString(1);
      language = languageOf(ahead);
      stops.language(language);
      while (ahead != null
          && ahead.getString(1).equals(sectionId)
          && Objects.equals(languageOf(ahead), language)) {
        runs.of(ahead.getList(2), ahead.getList(3), this::addRun);
        ahead = nextSentence();
      }
      return true;
    }

    private String languageOf(Row sentence) {
      return stopwords.areByLanguage() ? sentence.getString(LANGUAGE) : null;
    }

    private void addRun(int[] run, int end) {
      int stop = stops.areNone() ? end : -1;
      for (int start = 0; start < end; start++) {
        int longest = Math.min(max, end - start);
        for (int n = 1; n <= longest; n++) {
          positions[n]++;
        }
        if (stop < start) {
          stop = stops.next(start, run, end);
        }
        trie().addFrom(start, run, stop);
      }
    }

    @Override
    Row row(int length, String ngram, int node) {
      long count = trie().count(node);
      double perMillion = count * 1e6 / positions[length];
      return RowFactory.create(length, ngram, documentId, sectionId, count, perMillion);
    }
  }
}
