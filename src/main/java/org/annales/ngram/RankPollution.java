package org.annales.ngram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Of rows ({@link PollutionTable#COUNTS}) those that are among the most frequent of their length by
 * either count. Applied to each partition and once more to what is left of all, it ranks them.
 */
final class RankPollution implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final int COUNT = 2;
  private static final int MIXED = 3;

  private final boolean last;

  /** {@code last}: whether the rows are all there are, and get their ranks. */
  RankPollution(boolean last) {
    this.last = last;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<Integer, NavigableSet<Row>> byCount = new TreeMap<>();
    Map<Integer, NavigableSet<Row>> byMixed = new TreeMap<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.getLong(COUNT) > 0) {
        add(byCount, row, COUNT);
      }
      add(byMixed, row, MIXED);
    }
    List<Row> kept = new ArrayList<>();
    byMixed.forEach(
        (n, mixed) -> {
          NavigableSet<Row> clean = byCount.getOrDefault(n, new TreeSet<>(order(COUNT)));
          kept.addAll(merged(clean, mixed));
        });
    return kept.iterator();
  }

  private static Comparator<Row> order(int column) {
    return Comparator.comparingLong((Row row) -> -row.getLong(column))
        .thenComparing(row -> row.getString(1));
  }

  private static void add(Map<Integer, NavigableSet<Row>> lists, Row row, int column) {
    NavigableSet<Row> list =
        lists.computeIfAbsent(row.getInt(0), n -> new TreeSet<>(order(column)));
    list.add(row);
    if (list.size() > PollutionTable.LENGTH) {
      list.pollLast();
    }
  }

  private List<Row> merged(NavigableSet<Row> clean, NavigableSet<Row> mixed) {
    Map<String, Integer> ranks = ranks(clean);
    Map<String, Integer> mixedRanks = ranks(mixed);
    NavigableSet<Row> all = new TreeSet<>(order(MIXED));
    all.addAll(clean);
    all.addAll(mixed);
    return all.stream().map(row -> last ? ranked(row, ranks, mixedRanks) : row).toList();
  }

  private static Map<String, Integer> ranks(NavigableSet<Row> list) {
    Map<String, Integer> ranks = new TreeMap<>();
    list.forEach(row -> ranks.put(row.getString(1), ranks.size() + 1));
    return ranks;
  }

  private static Row ranked(Row row, Map<String, Integer> ranks, Map<String, Integer> mixed) {
    String ngram = row.getString(1);
    return RowFactory.create(
        row.getInt(0),
        ngram,
        row.getLong(COUNT),
        ranks.get(ngram),
        row.getLong(MIXED),
        mixed.get(ngram),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6));
  }
}
