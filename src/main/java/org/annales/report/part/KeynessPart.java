package org.annales.report.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Fold;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** Words and phrases that mark each section, with a sentence of each. */
final class KeynessPart implements WorkPart {
  private static final int EACH = 2;
  private static final int MOST_ROWS = 200;
  private static final int LONGEST = 240;

  @Override
  public String name() {
    return "keyness";
  }

  @Override
  public String title() {
    return "What marks each chapter";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "keyness", "keyness");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<Block> blocks = new ArrayList<>();
    if (work.sections().size() < 2) {
      blocks.add(
          Notice.of(
              "A chapter is compared with the rest of its work. This work has one section, so there"
                  + " is nothing to compare it with."));
      return blocks;
    }
    blocks.add(
        new Prose(
            "Each chapter is compared with the rest of the work. Shown are the two strongest terms"
                + " of each; the page of a chapter has more. A term is robust if it stays when"
                + " segments of the text, and not words, are shuffled: others may come from one"
                + " passage."));
    blocks.add(table(work));
    blocks.add(
        Fold.method(
            "Terms are tested by the log-likelihood ratio G\u00b2 of their counts in the chapter"
                + " and in the rest; q is the p-value corrected for all terms of the chapter"
                + " (Benjamini and Hochberg). The log ratio is the binary logarithm of the ratio of"
                + " the two rates: 1 is twice as frequent, 3 eight times.",
            "A term that marks a chapter is more frequent there than elsewhere. It need not be what"
                + " the chapter is about, and a word can matter without being frequent."));
    return blocks;
  }

  private static DataTable table(Work work) {
    KeyTerms terms = new KeyTerms(work);
    DataTable.Builder table =
        header(DataTable.of(work.id("keyness-table"), "Terms that mark each section"), true)
            .from(Origin.of("keyness", "document_id", work.documentId()).and("scope = 'rest'"))
            .ifEmpty("No term is more frequent in one section than chance would give.");
    for (Section section : work.sections()) {
      for (TableRow term : terms.of(section, EACH)) {
        if (table.size() < MOST_ROWS) {
          table.row(cells(term, Cell.link(section.name(), section.anchor())));
        }
      }
    }
    return table.build();
  }

  /** The columns of a table of terms. */
  static DataTable.Builder header(DataTable.Builder table, boolean ofSections) {
    if (ofSections) {
      table.text("Section", null);
    }
    return table
        .text("Term", null)
        .number("Here", "occurrences in the section")
        .number("Elsewhere", "occurrences in the rest of the work")
        .number("Log ratio", "binary logarithm of the ratio of rates, with 95 % interval")
        .number("q", "p-value corrected for all terms of the section of the same length")
        .text("Robust", "whether it stays when segments are shuffled")
        .text("A sentence", "with its lines in the file");
  }

  /** The cells of a term, after those given. */
  static Cell[] cells(TableRow term, Cell... before) {
    List<Cell> cells = new ArrayList<>(List.of(before));
    cells.add(Cell.of(term.text("term")));
    cells.add(Cell.count(term.count("target_count")));
    cells.add(Cell.count(term.count("reference_count")));
    cells.add(
        Cell.interval(
            term.number("log_ratio"), term.number("log_ratio_low"), term.number("log_ratio_high")));
    cells.add(Cell.probability(term.number("q_value")));
    cells.add(Cell.flag(term.flag("robust")));
    cells.add(Cell.of(Texts.evidence(term.rows("evidence"), LONGEST)));
    return cells.toArray(Cell[]::new);
  }
}
