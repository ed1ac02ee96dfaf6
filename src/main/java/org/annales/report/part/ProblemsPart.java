package org.annales.report.part;

import java.util.Comparator;
import java.util.List;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;
import org.annales.results.TableRow;

/** Problems of the reading, each with its line and remedy. */
final class ProblemsPart implements CorpusPart {
  private static final int MOST = 100;
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");

  @Override
  public String id() {
    return "problems";
  }

  @Override
  public String title() {
    return "Problems";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    List<TableRow> problems = data.rows(Queries.PROBLEMS);
    DataTable.Builder table =
        DataTable.of("problems-table", "Problems, the most severe first")
            .from(Origin.of("problems"))
            .ifEmpty("The reading reports no problem.")
            .text("Severity", null)
            .text("File", null)
            .number("Line", null)
            .text("What", null)
            .text("Remedy", null);
    problems.stream()
        .sorted(
            Comparator.comparingInt((TableRow row) -> SEVERITIES.indexOf(row.text("severity")))
                .thenComparing(row -> String.valueOf(row.text("path")))
                .thenComparingLong(row -> row.count("line")))
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.text("severity")),
                    Cell.of(row.text("path")),
                    row.has("line")
                        ? Cell.sorted(Long.toString(row.count("line")), row.number("line"))
                        : Cell.of(null),
                    Cell.of(row.text("message")),
                    Cell.of(row.text("remedy"))));
    return problems.size() > MOST
        ? List.of(
            new Prose(
                "The first "
                    + MOST
                    + " of "
                    + NumberText.count(problems.size())
                    + " problems; the table problems has all of them."),
            table.build())
        : List.of(table.build());
  }
}
