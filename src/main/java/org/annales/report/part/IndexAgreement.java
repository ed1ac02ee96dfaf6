package org.annales.report.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Fold;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Compares the printed index of names with the mentions that were found. */
final class IndexAgreement {
  private static final TableQuery AGREEMENT =
      TableQuery.of(
          "index_agreement",
          "document_id",
          "heading",
          "entity_id",
          "listed_sections",
          "found_sections",
          "missed",
          "unlisted");

  private static final int WORST = 15;

  private IndexAgreement() {}

  static Optional<Block> of(Work work) {
    List<TableRow> rows = work.rows(AGREEMENT);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    long listed = rows.stream().mapToLong(row -> row.texts("listed_sections").size()).sum();
    long missed = rows.stream().mapToLong(row -> row.count("missed")).sum();
    long unlisted = rows.stream().mapToLong(row -> row.count("unlisted")).sum();
    DataTable.Builder table =
        DataTable.of(work.id("index-agreement"), "Headings with most differences")
            .from(Origin.of("index_agreement", "document_id", work.documentId()))
            .text("Heading", null)
            .number("Listed", "sections that the index lists")
            .number("Missed", "of these, sections in which no mention was found")
            .number("Not listed", "sections with a mention that the index does not list");
    rows.stream()
        .sorted(
            Comparator.comparingLong((TableRow row) -> -row.count("missed") - row.count("unlisted"))
                .thenComparing(row -> row.text("heading")))
        .limit(WORST)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.text("heading")),
                    Cell.count(row.texts("listed_sections").size()),
                    Cell.count(row.count("missed")),
                    Cell.count(row.count("unlisted"))));
    String text =
        "The printed index lists "
            + NumberText.counted(rows.size(), "name", "names")
            + " in "
            + NumberText.count(listed)
            + " pairs of name and section. Of these pairs "
            + NumberText.percent((listed - missed) / (double) Math.max(1, listed))
            + " were found in the text; "
            + NumberText.count(unlisted)
            + " pairs with mentions are not in the index.";
    return Optional.of(
        new Fold("Agreement with the printed index", List.of(new Prose(text), table.build())));
  }
}
