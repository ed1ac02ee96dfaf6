package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.report.chart.Dendrogram;
import org.annales.report.chart.Frame;
import org.annales.report.chart.Item;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Origin;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** The tree of sections with the support of its clusters. */
final class SectionTree {
  private static final TableQuery CLUSTERS =
      TableQuery.of(
          "section_clusters",
          "document_id",
          "step",
          "left",
          "right",
          "height",
          "size",
          "support",
          "section_ids");

  private static final int MOST_LEAVES = 120;
  private static final int WIDTH = 900;

  private SectionTree() {}

  static Optional<Figure> of(Work work) {
    List<TableRow> steps =
        work.rows(CLUSTERS).stream()
            .sorted(Comparator.comparingLong(row -> row.count("step")))
            .toList();
    if (steps.isEmpty() || steps.size() >= MOST_LEAVES) {
      return Optional.empty();
    }
    List<String> leafIds = steps.get(steps.size() - 1).texts("section_ids");
    Map<String, Integer> nodes = new HashMap<>();
    List<Item> leaves = new ArrayList<>();
    for (String id : leafIds) {
      nodes.put(id, leaves.size());
      leaves.add(work.section(id).map(Section::item).orElse(new Item(id, id)));
    }
    List<Dendrogram.Merge> merges = new ArrayList<>();
    DataTable.Builder table =
        DataTable.of(work.id("clusters"), "Clusters of the tree, the closest first")
            .from(Origin.of("section_clusters", "document_id", work.documentId()))
            .number("Step", null)
            .number("Sections", null)
            .number("Height", "distance at which its two parts meet")
            .number("Support", "share of resampled texts in which the cluster appears again")
            .text("Members", null)
            .fold();
    for (TableRow step : steps) {
      nodes.put("step-" + step.count("step"), leaves.size() + merges.size());
      Integer left = nodes.get(step.text("left"));
      Integer right = nodes.get(step.text("right"));
      if (left == null || right == null) {
        return Optional.empty();
      }
      merges.add(
          new Dendrogram.Merge(left, right, step.number("height"), step.numberOrNull("support")));
      List<String> members =
          step.texts("section_ids").stream()
              .map(id -> work.section(id).map(s -> s.item().shortName()).orElse(id))
              .toList();
      table.row(
          Cell.count(step.count("step")),
          Cell.count(step.count("size")),
          Cell.number(step.number("height")),
          Cell.number(step.number("support")),
          Cell.of(String.join(", ", members)));
    }
    String caption =
        "Tree of the sections by their words. Bold numbers are the support of clusters: .7 and"
            + " more.";
    Frame frame =
        new Frame(
            work.id("tree-chart"),
            "Tree of the sections",
            "Sections that meet further left are more alike.",
            WIDTH);
    return Optional.of(
        new Figure(
            work.id("tree"),
            caption,
            new Dendrogram(frame, "distance", leaves, merges),
            table.build()));
  }
}
