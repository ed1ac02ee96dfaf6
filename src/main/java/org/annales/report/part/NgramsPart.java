package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Notice;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.ReportData;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** The most frequent words and phrases of the works. */
final class NgramsPart implements CorpusPart {
  private static final TableQuery TOTALS =
      TableQuery.of("ngram_totals", "n", "ngram", "count", "per_million", "sections", "dp");

  private static final Comparator<TableRow> RARER =
      Comparator.comparingLong((TableRow row) -> row.count("count"))
          .thenComparing(row -> row.text("ngram"), Comparator.reverseOrder());

  /** More rows take seconds to read. */
  private static final long MOST_ROWS = 300_000;

  private static final int EACH = 15;

  @Override
  public String id() {
    return "ngrams";
  }

  @Override
  public String title() {
    return "Frequent words and phrases";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    Optional<Notice> missing = Missing.of(data, "ngrams", "ngram_totals");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    long rows = data.manifest().at("/tables/ngram_totals/rows").asLong();
    if (rows > MOST_ROWS) {
      return List.of(
          Notice.of(
              "The table ngram_totals has "
                  + NumberText.count(rows)
                  + " rows, which are too many to be ordered here. Order it by count."));
    }
    Map<Long, PriorityQueue<TableRow>> leading = new TreeMap<>();
    data.forEach(
        TOTALS,
        row -> {
          PriorityQueue<TableRow> ofLength =
              leading.computeIfAbsent(row.count("n"), n -> new PriorityQueue<>(RARER));
          ofLength.add(row);
          if (ofLength.size() > EACH) {
            ofLength.poll();
          }
        });
    if (leading.isEmpty()) {
      return List.of(Notice.of("No word of a work is counted."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            "Dispersion (dp) is the share of occurrences that would have to move to other sections"
                + " for an even spread: near 0 is everywhere, near 1 in one place."));
    leading.forEach((n, ofLength) -> blocks.add(table(n, new ArrayList<>(ofLength))));
    return blocks;
  }

  private static DataTable table(long n, List<TableRow> rows) {
    DataTable.Builder table =
        DataTable.of(
                "ngrams-" + n,
                n == 1 ? "The most frequent words" : "The most frequent phrases of " + n + " words")
            .from(Origin.of("ngram_totals").and("n = " + n))
            .text(n == 1 ? "Word" : "Phrase", null)
            .number("Occurrences", null)
            .number("Per million", "of all places of this length")
            .number("Sections", null)
            .number("dp", "deviation of proportions: 0 even, 1 in one place")
            .fold();
    rows.sort(RARER.reversed());
    rows.forEach(
        row ->
            table.row(
                Cell.of(row.text("ngram")),
                Cell.count(row.count("count")),
                Cell.number(row.number("per_million")),
                Cell.count(row.count("sections")),
                Cell.number(row.number("dp"))));
    return table.build();
  }
}
