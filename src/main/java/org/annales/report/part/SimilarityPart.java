package org.annales.report.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annales.report.chart.Frame;
import org.annales.report.chart.HeatMap;
import org.annales.report.chart.Item;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Fold;
import org.annales.report.page.Notice;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** Likeness of sections: matrix, nearest neighbours, tree and map. */
final class SimilarityPart implements WorkPart {
  private static final int MOST_CELLS = 70;
  private static final int NEAREST = 3;
  private static final int WIDTH = 900;

  @Override
  public String name() {
    return "similarity";
  }

  @Override
  public String title() {
    return "Which chapters are alike";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "similarity", "section_similarity");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    if (work.rows(Queries.SIMILARITY).isEmpty()) {
      return List.of(Notice.of("There are no two sections that can be compared."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            "Two sections are alike if they use the same words, rare words counting more: the"
                + " cosine of their word counts, weighted by tf-idf; 1 is the same words in the"
                + " same proportions."));
    if (work.sections().size() <= MOST_CELLS) {
      blocks.add(matrix(work));
    }
    blocks.add(nearest(work));
    SectionTree.of(work).ifPresent(blocks::add);
    SectionMap.of(work).ifPresent(blocks::add);
    blocks.add(
        Fold.method(
            "The last column of the table of neighbours compares a pair with random halves of one"
                + " section: within means that the two are as alike as parts of one chapter are.",
            "The support of a cluster is the share of resampled texts in which it appears again:"
                + " below .7 it may be chance. The map shows the two axes of a correspondence"
                + " analysis that separate the sections most; sections and words in the same"
                + " direction belong together."));
    return blocks;
  }

  private static Figure matrix(Work work) {
    int size = work.sections().size();
    List<List<Double>> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(new ArrayList<>(Collections.nCopies(size, Double.NaN)));
    }
    for (TableRow row : work.rows(Queries.SIMILARITY)) {
      Optional<Section> a = work.section(row.text("section_a"));
      Optional<Section> b = work.section(row.text("section_b"));
      if (a.isPresent() && b.isPresent() && row.has("value")) {
        int first = Math.min(a.get().position(), b.get().position());
        int second = Math.max(a.get().position(), b.get().position());
        values.get(second).set(first, row.number("value"));
      }
    }
    List<Item> items = work.sections().stream().map(Section::item).toList();
    DataTable.Builder table =
        DataTable.of(work.id("matrix-table"), "Cosine of each pair of sections")
            .from(
                Origin.of("section_similarity", "document_id", work.documentId())
                    .and("measure = 'cosine_tfidf'"))
            .text("Section", null)
            .fold();
    items.forEach(item -> table.number(item.shortName(), item.name()));
    for (int i = 0; i < size; i++) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(items.get(i).name())));
      values.get(i).subList(0, i).forEach(value -> cells.add(Cell.number(value)));
      table.row(cells.toArray(Cell[]::new));
    }
    String caption = "Likeness of each pair of sections: cosine of their weighted words";
    Frame frame =
        new Frame(
            work.id("matrix-chart"),
            caption,
            "Sections in rows and columns in reading order; darker cells are more alike.",
            WIDTH);
    return new Figure(
        work.id("matrix"),
        caption,
        new HeatMap(frame, items, items, values, false, "cosine"),
        table.build());
  }

  private static DataTable nearest(Work work) {
    DataTable.Builder table =
        DataTable.of(work.id("neighbours"), "The three nearest sections of each")
            .from(
                Origin.of("section_similarity", "document_id", work.documentId())
                    .and("measure = 'cosine_tfidf'"))
            .text("Section", null)
            .text("Nearest", "with cosine")
            .text("Second", "with cosine")
            .text("Third", "with cosine");
    boolean compared =
        work.rows(Queries.SIMILARITY).stream().anyMatch(row -> row.has("against_halves"));
    if (compared) {
      table.text(
          "Nearest, against halves of one section",
          "within: as alike as random halves of one section are");
    }
    for (Section section : work.sections()) {
      List<TableRow> rows = neighbours(work, section, NEAREST);
      if (rows.isEmpty()) {
        continue;
      }
      List<Cell> cells = new ArrayList<>(List.of(Cell.link(section.name(), section.anchor())));
      for (int i = 0; i < NEAREST; i++) {
        cells.add(i < rows.size() ? Cell.of(neighbour(work, section, rows.get(i))) : Cell.of(null));
      }
      if (compared) {
        cells.add(Cell.of(Texts.words(rows.get(0).text("against_halves"))));
      }
      table.row(cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  /** The rows of the nearest neighbours of a section. */
  static List<TableRow> neighbours(Work work, Section section, int most) {
    return work.rows(Queries.SIMILARITY).stream()
        .filter(
            row ->
                section.id().equals(row.text("section_a"))
                    || section.id().equals(row.text("section_b")))
        .filter(row -> row.has("value"))
        .sorted(Comparator.comparingDouble((TableRow row) -> -row.number("value")))
        .limit(most)
        .toList();
  }

  /** The other section of a pair with the cosine. */
  static String neighbour(Work work, Section section, TableRow pair) {
    String other =
        section.id().equals(pair.text("section_a"))
            ? pair.text("section_b")
            : pair.text("section_a");
    return work.nameOf(other) + " (" + NumberText.significant(pair.number("value")) + ")";
  }
}
