package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Words that rise, fall or change over the sections, and words that come late or leave early. */
final class TrendsPart implements WorkPart {
  private static final double ALPHA = 0.05;
  private static final int MOST = 25;

  private static final TableQuery TRENDS =
      TableQuery.of(
              "word_trends",
              "document_id",
              "word",
              "count",
              "sections",
              "tau",
              "q_value",
              "direction",
              "change_section_id",
              "per_million_before",
              "per_million_after",
              "change_q_value")
          .where(row -> row.number("q_value") <= ALPHA || row.number("change_q_value") <= ALPHA);

  private static final TableQuery SPANS =
      TableQuery.of(
          "word_spans",
          "document_id",
          "word",
          "count",
          "sections",
          "first_section_id",
          "late_q_value",
          "late",
          "last_section_id",
          "early_q_value",
          "early");

  @Override
  public String name() {
    return "trends";
  }

  @Override
  public String title() {
    return "What changes over the book";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "similarity", "word_trends", "word_spans");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            "Each frequent word is tested for a rise or fall of its rate over the sections, and for"
                + " one point at which its rate changes. q is corrected for all words tested."));
    blocks.add(trends(work));
    blocks.add(changes(work));
    blocks.add(spans(work));
    return blocks;
  }

  private static DataTable trends(Work work) {
    DataTable.Builder table =
        DataTable.of(work.id("trends-table"), "Words whose rate rises or falls")
            .from(
                Origin.of("word_trends", "document_id", work.documentId())
                    .and("direction is not null"))
            .ifEmpty("No word rises or falls more than chance gives.")
            .text("Word", null)
            .text("Direction", null)
            .number("Occurrences", null)
            .number("tau", "Kendall's rank correlation of rate and position: \u22121 to 1")
            .number("q", "corrected for all words tested");
    work.rows(TRENDS).stream()
        .filter(row -> row.has("direction"))
        .sorted(
            Comparator.comparingDouble((TableRow row) -> row.number("q_value"))
                .thenComparing(row -> row.text("word")))
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.text("word")),
                    Cell.of(row.text("direction")),
                    Cell.count(row.count("count")),
                    Cell.number(row.number("tau")),
                    Cell.probability(row.number("q_value"))));
    return table.build();
  }

  private static DataTable changes(Work work) {
    DataTable.Builder table =
        DataTable.of(work.id("trends-changes"), "Words whose rate changes at a point")
            .from(
                Origin.of("word_trends", "document_id", work.documentId())
                    .and("change_q_value <= 0.05"))
            .ifEmpty("No word changes its rate at one point more than chance gives.")
            .text("Word", null)
            .text("From", "the section at which it changes")
            .number("Before", "per million words")
            .number("After", "per million words")
            .number("q", "corrected for all words tested");
    work.rows(TRENDS).stream()
        .filter(row -> row.number("change_q_value") <= ALPHA)
        .sorted(
            Comparator.comparingDouble((TableRow row) -> row.number("change_q_value"))
                .thenComparing(row -> row.text("word")))
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.text("word")),
                    Cell.of(work.nameOf(row.text("change_section_id"))),
                    Cell.number(row.number("per_million_before")),
                    Cell.number(row.number("per_million_after")),
                    Cell.probability(row.number("change_q_value"))));
    return table.build();
  }

  private static DataTable spans(Work work) {
    DataTable.Builder table =
        DataTable.of(work.id("trends-spans"), "Words that come late or leave early")
            .from(Origin.of("word_spans", "document_id", work.documentId()))
            .ifEmpty("No frequent word comes later or leaves earlier than random order gives.")
            .text("Word", null)
            .number("Occurrences", null)
            .text("First in", null)
            .text("Last in", null)
            .text("Remarkable", null);
    work.rows(SPANS).stream()
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    Cell.of(row.text("word")),
                    Cell.count(row.count("count")),
                    Cell.of(work.nameOf(row.text("first_section_id"))),
                    Cell.of(work.nameOf(row.text("last_section_id"))),
                    Cell.of(
                        row.flag("late") && row.flag("early")
                            ? "comes late and leaves early"
                            : row.flag("late") ? "comes late" : "leaves early")));
    return table.build();
  }
}
