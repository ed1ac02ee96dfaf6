package org.annales.report.part;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** What rises and falls over the years of series of documents; left out without a series. */
final class YearsPart implements CorpusPart {
  private static final double ALPHA = 0.05;
  private static final int MOST = 20;

  private static final TableQuery TRENDS =
      TableQuery.of(
              "series_trends",
              "series",
              "kind",
              "item",
              "variant",
              "count",
              "documents",
              "first_year",
              "last_year",
              "early_value",
              "late_value",
              "direction",
              "q_value",
              "robust")
          .where(row -> row.number("q_value") <= ALPHA);

  private static final TableQuery ALL = TableQuery.of("series_trends", "series");

  @Override
  public String id() {
    return "years";
  }

  @Override
  public String title() {
    return "Over the years";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    if (data.rows(ALL).isEmpty()) {
      return List.of();
    }
    Map<String, List<TableRow>> series =
        data.rows(TRENDS).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("series"), TreeMap::new, Collectors.toList()));
    List<Block> tables =
        data.rows(ALL).stream()
            .map(row -> row.text("series"))
            .distinct()
            .sorted()
            .map(name -> (Block) table(name, series.getOrDefault(name, List.of())))
            .toList();
    return Stream.concat(
            Stream.of(
                new Prose(
                    "Words, measures and names of dated documents are tested for a rise or fall"
                        + " over the years. Few documents a year, or of other kinds in other years,"
                        + " give trends that are not of the language.")),
            tables.stream())
        .toList();
  }

  private static DataTable table(String series, List<TableRow> rows) {
    DataTable.Builder table =
        DataTable.of(
                "years-" + series.replaceAll("[^A-Za-z0-9]", "-"),
                "What rises or falls in the series " + series)
            .from(Origin.of("series_trends", "series", series).and("q_value <= 0.05"))
            .ifEmpty("Nothing rises or falls over the years more than chance gives.")
            .text("Item", null)
            .text("Kind", null)
            .text("Direction", null)
            .number("Early", "of the earlier half of the years; rates are per million words")
            .number("Late", "of the later half of the years")
            .number("q", "corrected for all items of the kind")
            .text("Robust", null);
    rows.stream()
        .sorted(
            Comparator.comparing((TableRow row) -> !row.flag("robust"))
                .thenComparingDouble(row -> row.number("q_value"))
                .thenComparing(row -> row.text("item")))
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.text("item")),
                    Cell.of(row.text("kind")),
                    Cell.of(row.text("direction")),
                    Cell.number(row.number("early_value")),
                    Cell.number(row.number("late_value")),
                    Cell.probability(row.number("q_value")),
                    Cell.flag(row.flag("robust"))));
    return table.build();
  }
}
