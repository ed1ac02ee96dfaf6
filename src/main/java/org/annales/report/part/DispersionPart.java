package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.report.chart.DispersionChart;
import org.annales.report.chart.DispersionChart.DispersionRow;
import org.annales.report.chart.Divider;
import org.annales.report.chart.Frame;
import org.annales.report.chart.Item;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Figure;
import org.annales.report.page.Notice;
import org.annales.report.page.Origin;
import org.annales.report.page.Prose;
import org.annales.report.run.Missing;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Where chosen words, and those that mark chapters most, stand in the text. */
final class DispersionPart implements WorkPart {
  private static final TableQuery TOKENS =
      TableQuery.of("sentences", "document_id", "section_id", "counted", "tokens")
          .where(row -> row.flag("counted"));

  private static final int WORDS = 24;
  private static final int WIDTH = 900;

  @Override
  public String name() {
    return "dispersion";
  }

  @Override
  public String title() {
    return "Where words stand in the text";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "keyness", "keyness");
    if (missing.isPresent() || !work.data().has("sentences")) {
      return List.of(
          missing.orElseGet(
              () -> Notice.of("The table sentences was not written, so no positions are known.")));
    }
    Map<String, String> words = words(work);
    if (words.isEmpty()) {
      return List.of(
          Notice.of(
              "No word marks a chapter, so none is drawn. A run with --set"
                  + " 'comparison.words=[WORD, WORD]' draws those that it names."));
    }
    return List.of(
        new Prose(
            "A tick is an occurrence. Chosen words (comparison.words) come first, then the word"
                + " that marks a chapter most, function words aside, in the order of the"
                + " chapters."),
        figure(work, words));
  }

  /** The words with the reason why each is shown. */
  private static Map<String, String> words(Work work) {
    Map<String, String> words = new LinkedHashMap<>();
    work.data()
        .manifest()
        .at("/configuration/comparison/words")
        .forEach(word -> words.put(word.asText(), "chosen"));
    List<TableRow> leading = new KeyTerms(work).leading(work).stream().limit(WORDS).toList();
    leading.stream()
        .sorted(Comparator.comparingInt(row -> position(work, row)))
        .forEach(
            row -> words.putIfAbsent(row.text("term"), "marks " + work.nameOf(row.text("target"))));
    return words;
  }

  private static int position(Work work, TableRow row) {
    return work.section(row.text("target")).map(Section::position).orElse(Integer.MAX_VALUE);
  }

  private static Figure figure(Work work, Map<String, String> words) {
    Map<String, List<TableRow>> sentences = new HashMap<>();
    for (TableRow sentence : work.rows(TOKENS)) {
      sentences.computeIfAbsent(sentence.text("section_id"), id -> new ArrayList<>()).add(sentence);
    }
    Map<String, List<Integer>> positions = new LinkedHashMap<>();
    words.keySet().forEach(word -> positions.put(word, new ArrayList<>()));
    List<Divider> dividers = new ArrayList<>();
    int at = 0;
    for (Section section : work.sections()) {
      dividers.add(new Divider(at, section.item()));
      for (TableRow sentence : sentences.getOrDefault(section.id(), List.of())) {
        for (String token : sentence.texts("tokens")) {
          List<Integer> found = positions.get(token);
          if (found != null) {
            found.add(at);
          }
          at++;
        }
      }
    }
    DataTable.Builder table =
        DataTable.of(work.id("dispersion-table"), "The words of the chart")
            .from(Origin.of("sentences", "document_id", work.documentId()).and("counted"))
            .text("Word", null)
            .number("Occurrences", "in the counted text")
            .text("Why it is shown", null)
            .fold();
    List<DispersionRow> rows = new ArrayList<>();
    positions.forEach(
        (word, found) -> {
          rows.add(new DispersionRow(new Item(word, word), found));
          table.row(Cell.of(word), Cell.count(found.size()), Cell.of(words.get(word)));
        });
    String caption = "Occurrences of words from the first to the last counted word";
    Frame frame =
        new Frame(
            work.id("dispersion-chart"),
            caption,
            "A row for each word, a tick for each occurrence; light lines are the starts of"
                + " sections.",
            WIDTH);
    return new Figure(
        work.id("dispersion-figure"),
        caption,
        new DispersionChart(frame, rows, dividers, at),
        table.build());
  }
}
