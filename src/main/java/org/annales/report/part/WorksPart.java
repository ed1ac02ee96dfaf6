package org.annales.report.part;

import java.util.ArrayList;
import java.util.List;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Notice;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** The works of the corpus. */
final class WorksPart implements CorpusPart {
  @Override
  public String id() {
    return "works";
  }

  @Override
  public String title() {
    return "The works";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    if (data.works().isEmpty()) {
      return List.of(
          new Notice(
              "No work was read: the run has sources only, or its files could not be read. Counts"
                  + " by section are made of sources too; comparisons and keyness need a work.",
              "./run.sh --text my_book.txt"));
    }
    long words = data.works().stream().mapToLong(work -> work.row().count("words")).sum();
    List<Block> blocks = new ArrayList<>();
    if (data.allWorks() > data.works().size()) {
      blocks.add(
          new Prose(
              NumberText.count(data.allWorks())
                  + " works were read. The first "
                  + NumberText.count(data.works().size())
                  + " are shown (report.works); the tables have all of them."));
    } else {
      blocks.add(
          new Prose(
              NumberText.counted(data.allWorks(), "work was read", "works were read")
                  + " with "
                  + NumberText.count(words)
                  + " counted words."));
    }
    blocks.add(table(data));
    return blocks;
  }

  private static DataTable table(ReportData data) {
    DataTable.Builder table =
        DataTable.of("works-table", "The works, in the order of the table of documents")
            .from(Origin.of("documents", "role", "text"))
            .text("Work", null)
            .text("Author", null)
            .number("Year", null)
            .text("Language", null)
            .text("Kind", "as it was read")
            .number("Sections", null)
            .number("Words", "counted words")
            .text("Leading terms", "the strongest of each work's sections");
    for (Work work : data.works()) {
      TableRow row = work.row();
      String terms =
          String.join(
              ", ",
              new KeyTerms(work)
                  .leading(work).stream().limit(5).map(term -> term.text("term")).toList());
      table.row(
          Cell.link(work.title(), work.id("work")),
          Cell.of(row.text("author")),
          row.has("year")
              ? Cell.sorted(Long.toString(row.count("year")), row.number("year"))
              : Cell.of(null),
          Cell.of(row.text("language")),
          Cell.of(row.text("kind")),
          Cell.count(row.count("sections")),
          Cell.count(row.count("words")),
          Cell.of(terms));
    }
    return table.build();
  }
}
