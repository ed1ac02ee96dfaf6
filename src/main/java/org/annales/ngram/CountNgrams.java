package org.annales.ngram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.annales.text.Quotations;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The n-grams of each section, from its sentences one after another: rows (n, ngram, document_id,
 * section_id, count, per_million, role), by length, then in the order in which they first occur.
 * One section at a time is in memory.
 */
final class CountNgrams implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** Positions of the columns in the rows that it reads. */
  static final List<String> INPUT =
      List.of("document_id", "section_id", "tokens", "quoted", "role");

  private final int min;
  private final int max;
  private final Quotations quotations;
  private final Set<String> stopwords;

  CountNgrams(int min, int max, Quotations quotations, Set<String> stopwords) {
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
  private final class Sections implements Iterator<Row> {
    private final Iterator<Row> sentences;
    private final CountedRuns runs = new CountedRuns(quotations, stopwords);
    private final NgramTrie trie = new NgramTrie(max);
    private Row ahead;
    private String documentId;
    private String sectionId;
    private String role;
    private int length;
    private int node;
    private Row next;

    Sections(Iterator<Row> sentences) {
      this.sentences = sentences;
      this.ahead = sentences.hasNext() ? sentences.next() : null;
      this.length = max + 1;
      advance();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Row next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      Row row = next;
      advance();
      return row;
    }

    private void advance() {
      next = null;
      while (next == null) {
        if (length > max) {
          if (ahead == null) {
            return;
          }
          readSection();
          length = min;
          node = 0;
        }
        node++;
        if (node > trie.nodes()) {
          length++;
          node = 0;
        } else if (trie.length(node) == length) {
          next = row();
        }
      }
    }

    private void readSection() {
      trie.clear();
      documentId = ahead.getString(0);
      sectionId = ahead.getString(1);
      role = ahead.getString(4);
      while (ahead != null && ahead.getString(1).equals(sectionId)) {
        runs.of(ahead.getList(2), ahead.getList(3), trie::add);
        ahead = sentences.hasNext() ? sentences.next() : null;
      }
    }

    private Row row() {
      Deque<String> tokens = new ArrayDeque<>(length);
      for (int at = node; at > 0; at = trie.parent(at)) {
        if (runs.isStopword(trie.token(at))) {
          return null;
        }
        tokens.addFirst(runs.form(trie.token(at)));
      }
      long count = trie.count(node);
      double perMillion = count * 1e6 / trie.positions(length);
      return RowFactory.create(
          length, String.join(" ", tokens), documentId, sectionId, count, perMillion, role);
    }
  }
}
