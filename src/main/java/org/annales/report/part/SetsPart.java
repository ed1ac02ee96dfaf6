package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Differences of the sets of sections that the configuration names; left out without sets. */
final class SetsPart implements CorpusPart {
  private static final double ALPHA = 0.05;
  private static final int MOST = 40;

  private static final TableQuery DIFFERENCES =
      TableQuery.of(
          "set_differences",
          "target",
          "reference",
          "kind",
          "item",
          "variant",
          "target_value",
          "reference_value",
          "effect_size",
          "effect",
          "effect_low",
          "effect_high",
          "q_value",
          "robust");

  @Override
  public String id() {
    return "sets";
  }

  @Override
  public String title() {
    return "Sets of chapters compared";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    Map<String, List<TableRow>> pairs = new LinkedHashMap<>();
    for (TableRow row : data.rows(DIFFERENCES)) {
      pairs
          .computeIfAbsent(
              row.text("target") + " against " + row.text("reference"), pair -> new ArrayList<>())
          .add(row);
    }
    List<Block> blocks = new ArrayList<>();
    if (!pairs.isEmpty()) {
      blocks.add(
          new Prose(
              "The sets that comparison.sets names. A robust difference passes the corrected test, and its"
                  + " effect is at least comparison.min_effect; of words and names, segments shuffled"
                  + " between the sets do not give it either."));
    }
    pairs.forEach((pair, rows) -> blocks.add(table(blocks.size(), pair, rows)));
    return blocks;
  }

  private static DataTable table(int number, String pair, List<TableRow> rows) {
    TableRow first = rows.get(0);
    DataTable.Builder table =
        DataTable.of("sets-" + number, "What differs: " + pair)
            .from(
                Origin.of("set_differences", "target", first.text("target"))
                    .and("reference = '" + first.text("reference") + "'"))
            .ifEmpty("Nothing differs more than chance gives.")
            .text("Item", null)
            .text("Kind", null)
            .number("Target", null)
            .number("Reference", null)
            .number("Effect", "with 95 % interval")
            .text("Effect size", null)
            .number("q", "corrected for all items of the kind")
            .text("Robust", null);
    rows.stream()
        .filter(row -> row.number("q_value") <= ALPHA)
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
                    Cell.number(row.number("target_value")),
                    Cell.number(row.number("reference_value")),
                    Cell.interval(
                        row.number("effect"), row.number("effect_low"), row.number("effect_high")),
                    Cell.of(Texts.words(row.text("effect_size"))),
                    Cell.probability(row.number("q_value")),
                    Cell.flag(row.flag("robust"))));
    return table.build();
  }
}
