package org.annales.report.part;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Origin;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Sums the agreement of lexicons over the sections of a work. */
final class LexiconAgreement {
  private static final TableQuery AGREEMENT =
      TableQuery.of(
          "sentiment_agreement",
          "document_id",
          "lexicon_a",
          "lexicon_b",
          "sentences",
          "same_sign",
          "opposite_sign",
          "only_a",
          "only_b");

  private LexiconAgreement() {}

  static DataTable table(Work work) {
    DataTable.Builder table =
        DataTable.of(work.id("agreement"), "Where the lexicons agree")
            .from(Origin.of("sentiment_agreement", "document_id", work.documentId()))
            .ifEmpty("There is one lexicon only.")
            .text("Lexicons", null)
            .number("Sentences with both", "with words of both lexicons")
            .number("Same sign", "of these")
            .number("Opposite sign", "of these")
            .number("Only the first", "sentences with words of the first lexicon alone")
            .number("Only the second", "sentences with words of the second lexicon alone");
    Map<String, List<TableRow>> pairs =
        work.rows(AGREEMENT).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("lexicon_a") + " and " + row.text("lexicon_b"),
                    TreeMap::new,
                    Collectors.toList()));
    pairs.forEach(
        (pair, rows) -> {
          double both = sum(rows, "sentences");
          table.row(
              Cell.of(pair),
              Cell.count((long) both),
              Cell.percent(sum(rows, "same_sign") / both),
              Cell.percent(sum(rows, "opposite_sign") / both),
              Cell.count((long) sum(rows, "only_a")),
              Cell.count((long) sum(rows, "only_b")));
        });
    return table.build();
  }

  private static double sum(List<TableRow> rows, String column) {
    return rows.stream().mapToDouble(row -> row.count(column)).sum();
  }
}
