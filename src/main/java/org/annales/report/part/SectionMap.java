package org.annales.report.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.report.chart.Frame;
import org.annales.report.chart.ScatterChart;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** The map of sections: the first two axes of the correspondence analysis. */
final class SectionMap {
  private static final TableQuery MAP =
      TableQuery.of(
              "section_map",
              "document_id",
              "section_id",
              "axis",
              "coordinate",
              "coordinate_low",
              "coordinate_high",
              "contribution",
              "inertia_share")
          .where(row -> row.count("axis") <= 2);

  private static final TableQuery WORDS =
      TableQuery.of("section_map_words", "document_id", "axis", "side", "rank", "word")
          .where(row -> row.count("axis") <= 2);

  private static final int WORDS_EACH = 6;
  private static final int WIDTH = 900;

  private SectionMap() {}

  static Optional<Figure> of(Work work) {
    Map<String, TableRow> horizontal = axis(work, 1);
    Map<String, TableRow> vertical = axis(work, 2);
    if (horizontal.isEmpty() || vertical.isEmpty()) {
      return Optional.empty();
    }
    List<ScatterChart.Dot> dots = new ArrayList<>();
    DataTable.Builder table =
        DataTable.of(work.id("map-table"), "Coordinates of the sections")
            .from(Origin.of("section_map", "document_id", work.documentId()).and("axis <= 2"))
            .text("Section", null)
            .number("Axis 1", "with 95 % interval")
            .number("Axis 2", "with 95 % interval")
            .fold();
    for (Section section : work.sections()) {
      TableRow x = horizontal.get(section.id());
      TableRow y = vertical.get(section.id());
      if (x == null || y == null) {
        continue;
      }
      dots.add(
          new ScatterChart.Dot(
              section.item(),
              x.number("coordinate"),
              y.number("coordinate"),
              x.number("contribution") + y.number("contribution"),
              x.numberOrNull("coordinate_low"),
              x.numberOrNull("coordinate_high"),
              y.numberOrNull("coordinate_low"),
              y.numberOrNull("coordinate_high"),
              section.name()));
      table.row(Cell.link(section.name(), section.anchor()), coordinate(x), coordinate(y));
    }
    String caption =
        "Map of the sections by their words. Words at the edges: "
            + words(work, 1, "negative")
            + " (left), "
            + words(work, 1, "positive")
            + " (right), "
            + words(work, 2, "negative")
            + " (below), "
            + words(work, 2, "positive")
            + " (above).";
    Frame frame =
        new Frame(
            work.id("map-chart"),
            "Map of the sections",
            "Sections near each other use similar words; whiskers are 95 % intervals.",
            WIDTH);
    return Optional.of(
        new Figure(
            work.id("map"),
            caption,
            new ScatterChart(
                frame, title(horizontal, "Axis 1"), title(vertical, "Axis 2"), dots, List.of()),
            table.build()));
  }

  private static Cell coordinate(TableRow row) {
    return Cell.interval(
        row.number("coordinate"), row.number("coordinate_low"), row.number("coordinate_high"));
  }

  private static String title(Map<String, TableRow> axis, String name) {
    double share = axis.values().iterator().next().number("inertia_share");
    return name + " (" + NumberText.percent(share) + " of the variation)";
  }

  private static String words(Work work, int axis, String side) {
    List<String> words =
        work.rows(WORDS).stream()
            .filter(row -> row.count("axis") == axis && side.equals(row.text("side")))
            .filter(row -> row.count("rank") <= WORDS_EACH)
            .map(row -> row.text("word"))
            .toList();
    return String.join(", ", words);
  }

  private static Map<String, TableRow> axis(Work work, int axis) {
    Map<String, TableRow> rows = new HashMap<>();
    work.rows(MAP).stream()
        .filter(row -> row.count("axis") == axis && row.has("coordinate"))
        .forEach(row -> rows.put(row.text("section_id"), row));
    return rows;
  }
}
