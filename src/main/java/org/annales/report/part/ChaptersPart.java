package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.annales.report.chart.BarChart;
import org.annales.report.chart.Frame;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Notice;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** The sections in order: length, tone, who leads, what marks each. */
final class ChaptersPart implements WorkPart {
  private static final int TERMS = 5;
  private static final int NAMES = 3;
  private static final int WIDTH = 900;
  private static final int MOST_BARS = 200;

  @Override
  public String name() {
    return "chapters";
  }

  @Override
  public String title() {
    return "The chapters in order";
  }

  @Override
  public List<Block> blocks(Work work) {
    if (work.sections().isEmpty()) {
      return List.of(
          Notice.of(
              "No section of this document has counted words. The table set_aside lists its lines,"
                  + " each with the reason why it is not counted."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(overview(work));
    if (work.sections().size() > 1 && work.sections().size() <= MOST_BARS) {
      blocks.add(lengths(work));
    }
    return blocks;
  }

  private static DataTable overview(Work work) {
    KeyTerms terms = new KeyTerms(work);
    boolean marked = work.data().has("keyness");
    boolean named = work.data().has("entity_counts");
    String lexicon = Tone.firstLexicon(work);
    DataTable.Builder table =
        DataTable.of(work.id("sections"), "Sections with counted words, in reading order")
            .from(Origin.of("sections", "document_id", work.documentId()))
            .text("Section", null)
            .text("Page", "as printed in the table of contents")
            .number("Words", "counted words");
    if (lexicon != null) {
      table.number("Tone", "mean score of its sentences under " + lexicon + ", with 95 % interval");
    }
    if (named) {
      table.text("Who leads", "the persons named most often, with mentions");
    }
    if (marked) {
      table.text("What marks it", "words and phrases that are more frequent here than elsewhere");
    }
    for (Section section : work.sections()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.link(section.name(), section.anchor()));
      cells.add(Cell.of(section.row().text("printed_page")));
      cells.add(Cell.count(section.words()));
      if (lexicon != null) {
        cells.add(Tone.of(work, section, lexicon));
      }
      if (named) {
        cells.add(Cell.of(leaders(work, section)));
      }
      if (marked) {
        cells.add(
            Cell.of(
                terms.of(section, TERMS).stream()
                    .map(row -> row.text("term"))
                    .collect(Collectors.joining(", "))));
      }
      table.row(cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  /** The persons that a section names most often. */
  static String leaders(Work work, Section section) {
    return work.rows(Queries.ENTITY_COUNTS).stream()
        .filter(row -> section.id().equals(row.text("section_id")))
        .filter(row -> "person".equals(row.text("type")) && row.count("mentions") > 0)
        .sorted(
            Comparator.comparingLong((TableRow row) -> -row.count("mentions"))
                .thenComparing(row -> row.text("name")))
        .limit(NAMES)
        .map(row -> row.text("name") + " (" + NumberText.count(row.count("mentions")) + ")")
        .collect(Collectors.joining(", "));
  }

  private static Figure lengths(Work work) {
    String caption = "Length of each section in counted words";
    List<BarChart.Bar> bars =
        work.sections().stream()
            .map(section -> new BarChart.Bar(section.item(), section.words(), null))
            .toList();
    Frame frame =
        new Frame(
            work.id("lengths-chart"),
            caption,
            "A bar for each section in reading order; the table above has the numbers.",
            WIDTH);
    return new Figure(
        work.id("lengths"), caption, new BarChart(frame, "counted words", bars), null);
  }
}
