package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annales.report.chart.ColumnChart;
import org.annales.report.chart.Frame;
import org.annales.report.chart.Item;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Notice;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;
import org.annales.results.TableRow;

/** The source files: what was read, by year and kind. */
final class SourcesPart implements CorpusPart {
  private static final int MOST_ROWS = 200;
  private static final int MOST_YEARS = 400;
  private static final int WIDTH = 900;

  @Override
  public String id() {
    return "sources";
  }

  @Override
  public String title() {
    return "Sources";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    List<TableRow> sources =
        data.documents().stream().filter(row -> "source".equals(row.text("role"))).toList();
    if (sources.isEmpty()) {
      return List.of(
          new Notice(
              "The run has no source files. Files that the work draws on are named by --sources.",
              "./run.sh --text my_book.txt --sources my_sources/"));
    }
    List<TableRow> read =
        sources.stream().filter(row -> "read".equals(row.text("status"))).toList();
    long words = read.stream().mapToLong(row -> row.count("words")).sum();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            NumberText.counted(read.size(), "source was read", "sources were read")
                + " with "
                + NumberText.count(words)
                + " counted words"
                + (read.size() < sources.size()
                    ? "; "
                        + (sources.size() - read.size())
                        + " could not be read (see the problems)."
                    : ".")));
    if (read.stream().anyMatch(row -> row.has("year"))) {
      blocks.add(years(read));
    } else {
      blocks.add(
          Notice.of(
              "No source has a year. Years are read from file names, from the documents, or from"
                  + " corpus.yaml."));
    }
    blocks.add(table(sources));
    return blocks;
  }

  private static Figure years(List<TableRow> read) {
    List<String> kinds =
        new ArrayList<>(
            new TreeSet<>(
                read.stream().filter(row -> row.has("year")).map(SourcesPart::kind).toList()));
    TreeMap<Long, double[]> years = new TreeMap<>();
    for (TableRow row : read) {
      if (row.has("year")) {
        years
            .computeIfAbsent(row.count("year"), year -> new double[kinds.size()])[
            kinds.indexOf(kind(row))]++;
      }
    }
    if (years.lastKey() - years.firstKey() < MOST_YEARS) {
      for (long year = years.firstKey(); year < years.lastKey(); year++) {
        years.putIfAbsent(year, new double[kinds.size()]);
      }
    }
    DataTable.Builder table =
        DataTable.of("source-years-table", "Sources by year and kind")
            .from(Origin.of("documents", "role", "source"))
            .number("Year", null)
            .fold();
    kinds.forEach(kind -> table.number(Texts.words(kind), "documents"));
    List<ColumnChart.Column> columns = new ArrayList<>();
    for (Map.Entry<Long, double[]> year : years.entrySet()) {
      String name = Long.toString(year.getKey());
      List<Double> values = new ArrayList<>();
      List<Cell> cells = new ArrayList<>(List.of(Cell.sorted(name, year.getKey())));
      for (double count : year.getValue()) {
        values.add(count);
        cells.add(Cell.count((long) count));
      }
      columns.add(new ColumnChart.Column(new Item(name, name), values));
      if (values.stream().anyMatch(count -> count > 0)) {
        table.row(cells.toArray(Cell[]::new));
      }
    }
    String caption = "Sources by year, by kind of document";
    Frame frame =
        new Frame(
            "source-years-chart", caption, "A column for each year; colours are kinds.", WIDTH);
    return new Figure(
        "source-years",
        caption,
        new ColumnChart(
            frame, "year", "documents", kinds.stream().map(Texts::words).toList(), columns),
        table.build());
  }

  private static String kind(TableRow row) {
    return row.has("kind") ? row.text("kind") : "unknown";
  }

  private static DataTable table(List<TableRow> sources) {
    DataTable.Builder table =
        DataTable.of(
                "sources-table",
                sources.size() > MOST_ROWS
                    ? "The first " + MOST_ROWS + " sources by year"
                    : "The sources by year")
            .from(Origin.of("documents", "role", "source"))
            .text("Source", null)
            .text("File", null)
            .number("Year", null)
            .text("Kind", "as it was read")
            .text("Language", null)
            .number("Words", "counted words")
            .text("Status", null);
    sources.stream()
        .sorted(
            Comparator.comparingDouble(
                    (TableRow row) -> row.has("year") ? row.number("year") : Double.MAX_VALUE)
                .thenComparing(row -> row.text("path")))
        .limit(MOST_ROWS)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.has("title") ? row.text("title") : row.text("document_id")),
                    Cell.of(row.text("path")),
                    row.has("year")
                        ? Cell.sorted(Long.toString(row.count("year")), row.number("year"))
                        : Cell.of(null),
                    Cell.of(row.text("kind")),
                    Cell.of(row.text("language")),
                    Cell.count(row.count("words")),
                    Cell.of(Texts.words(row.text("status")))));
    return table.build();
  }
}
