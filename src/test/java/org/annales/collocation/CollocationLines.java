package org.annales.collocation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.corpus.Listing;
import org.annales.corpus.SectionText;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;

/** The two tables, and their rows as lines: {@code a b 1/1 | count node collocate tokens}. */
record CollocationLines(
    List<Row> pairs,
    List<Row> inSections,
    Map<String, Long> leftOut,
    Map<String, Long> leftOutInSections) {

  /** Of sections that lie in some partitions and are sent to some others. */
  static CollocationLines of(
      List<SectionText> sections, int partitions, int sentTo, Settings settings) {
    JavaSparkContext spark =
        JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext());
    return of(
        CollocationCounts.tables(
            SharedSpark.session(), spark.parallelize(sections, partitions), sentTo, settings));
  }

  static CollocationLines of(List<SectionText> sections, String... assignments) {
    return of(sections, 2, 2, TestInput.configuration(assignments).settings());
  }

  /** Of files. */
  static CollocationLines of(Listing listing, String... assignments) {
    Settings settings = TestInput.configuration(assignments).settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), listing, settings)) {
      return of(new CollocationCounts().run(new TestContext(corpus, settings)));
    }
  }

  private static CollocationLines of(List<ResultTable> tables) {
    return new CollocationLines(
        tables.get(0).rows().collectAsList(),
        tables.get(1).rows().collectAsList(),
        tables.get(0).leftOut().get(),
        tables.get(1).leftOut().get());
  }

  List<String> lines() {
    return pairs.stream().map(row -> pair(row) + " | " + counts(row)).sorted().toList();
  }

  List<String> sectionLines() {
    return inSections.stream()
        .map(row -> pair(row) + " | " + row.getAs("section_id") + " | " + counts(row))
        .sorted()
        .toList();
  }

  /** The lines of a span, without it. */
  List<String> lines(String span) {
    String infix = " " + span + " |";
    return lines().stream()
        .filter(line -> line.contains(infix))
        .map(line -> line.replace(infix, " |"))
        .toList();
  }

  /** The row of a pair. */
  Row row(String pair) {
    return pairs.stream().filter(row -> pair(row).equals(pair)).findFirst().orElseThrow();
  }

  private static String pair(Row row) {
    return row.getAs("node")
        + " "
        + row.getAs("collocate")
        + " "
        + row.getAs("span_left")
        + "/"
        + row.getAs("span_right");
  }

  private static String counts(Row row) {
    return String.format(
        Locale.ROOT,
        "%d %d %d %d",
        row.<Long>getAs("count"),
        row.<Long>getAs("node_count"),
        row.<Long>getAs("collocate_count"),
        row.<Long>getAs("slots"));
  }
}
