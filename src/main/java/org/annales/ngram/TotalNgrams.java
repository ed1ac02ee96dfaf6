package org.annales.ngram;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The n-grams of all windows of a partition (see {@link SendWindows}), which come ordered by
 * document and section: rows as {@link NgramTable#TOTALS_SCHEMA} has them.
 */
final class TotalNgrams implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final int min;
  private final int max;

  TotalNgrams(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> windows) {
    return new Totals(windows);
  }

  /** In how many parts each n-gram occurs, where the occurrences come part by part. */
  private static final class Range {
    private final IntArrayList parts = new IntArrayList();
    private final IntArrayList lastPart = new IntArrayList();
    private String name = "";
    private int current;

    void part(String newName) {
      if (!newName.equals(name)) {
        name = newName;
        current++;
      }
    }

    void occurs(int node) {
      while (parts.size() <= node) {
        parts.add(0);
        lastPart.add(0);
      }
      if (lastPart.getInt(node) != current) {
        lastPart.set(node, current);
        parts.set(node, parts.getInt(node) + 1);
      }
    }

    long of(int node) {
      return parts.getInt(node);
    }
  }

  private final class Totals extends NgramRows {
    private final Iterator<Row> rows;
    private final Range documents = new Range();
    private final Range sections = new Range();
    private final int[] window = new int[max];
    private final long[] positions = new long[max + 1];

    Totals(Iterator<Row> rows) {
      super(min, max);
      this.rows = rows;
    }

    /** All windows of a partition are one text. */
    @Override
    boolean readText() {
      boolean any = rows.hasNext();
      rows.forEachRemaining(this::add);
      return any;
    }

    private void add(Row row) {
      if (row.isNullAt(3)) {
        List<Long> ofSection = row.getList(4);
        for (int n = 1; n <= max; n++) {
          positions[n] += ofSection.get(n - 1);
        }
        return;
      }
      documents.part(row.getString(1));
      sections.part(row.getString(2));
      String windows = row.getString(3);
      int filled = 0;
      int start = 0;
      for (int i = 0; i <= windows.length(); i++) {
        char c = i < windows.length() ? windows.charAt(i) : '\n';
        if (c == ' ' || c == '\n') {
          window[filled++] = tokens().number(windows.substring(start, i));
          start = i + 1;
        }
        if (c == '\n') {
          addWindow(filled);
          filled = 0;
        }
      }
    }

    private void addWindow(int filled) {
      int longest = trie().addFrom(0, window, filled);
      for (int n = min; n <= longest; n++) {
        documents.occurs(trie().visited(n));
        sections.occurs(trie().visited(n));
      }
    }

    @Override
    Row row(int length, String ngram, int node) {
      long count = trie().count(node);
      double perMillion = count * 1e6 / positions[length];
      return RowFactory.create(
          length, ngram, count, perMillion, documents.of(node), sections.of(node));
    }
  }
}
