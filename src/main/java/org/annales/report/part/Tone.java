package org.annales.report.part;

import java.util.List;
import org.annales.report.page.Cell;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** Finds the mean scores of sections under a lexicon. */
final class Tone {
  private Tone() {}

  /** The lexicons of a work, in the order of the configuration. */
  static List<String> lexicons(Work work) {
    return work.rows(Queries.SENTIMENT).stream()
        .map(row -> row.text("lexicon"))
        .distinct()
        .toList();
  }

  /** The lexicon that tables with one column for the tone show; null without sentiment. */
  static String firstLexicon(Work work) {
    return lexicons(work).stream().findFirst().orElse(null);
  }

  /** The mean of a section with its interval. */
  static Cell of(Work work, Section section, String lexicon) {
    return work.rows(Queries.SENTIMENT).stream()
        .filter(row -> section.id().equals(row.text("section_id")))
        .filter(row -> lexicon.equals(row.text("lexicon")))
        .findFirst()
        .map(Tone::mean)
        .orElse(Cell.of(null));
  }

  static Cell mean(TableRow row) {
    return Cell.interval(row.number("mean"), row.number("mean_low"), row.number("mean_high"));
  }
}
