package org.annales.report.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.report.chart.BandChart;
import org.annales.report.chart.Divider;
import org.annales.report.chart.Frame;
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

/** Tone: the arc under each lexicon with its band of chance, and its change points. */
final class TonePart implements WorkPart {
  private static final int WIDTH = 900;
  private static final double ALPHA = 0.05;

  @Override
  public String name() {
    return "tone";
  }

  @Override
  public String title() {
    return "Tone";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing =
        Missing.of(work.data(), "sentiment", "sentiment_sections", "sentiment_arcs");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    List<String> lexicons = Tone.lexicons(work);
    if (lexicons.isEmpty()) {
      return List.of(
          Notice.of(
              "No lexicon of the configuration is for the language of this document"
                  + " (sentiment.lexicons; docs/LEXICONS.md says how to add one)."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            "A sentence has the score of its lexicon words; the arc is the mean in parts of"
                + " equal numbers of sentences. The band is where the arc stays when the chapters"
                + " are put in random order: outside the band the place in the book matters."));
    if (work.rows(Queries.ARCS).isEmpty()) {
      blocks.add(Notice.of("The text has too few sentences for an arc."));
    } else {
      lexicons.forEach(lexicon -> blocks.add(arc(work, lexicon)));
      blocks.add(changes(work));
    }
    blocks.add(sections(work, lexicons));
    blocks.add(agreement(work));
    blocks.add(
        Fold.method(
            "Scores come from word lists and rules for negation and emphasis, not from reading."
                + " They say how often words of a list occur, not what an author feels, and irony"
                + " is counted as it stands. Compare lexicons before you rely on one."));
    return blocks;
  }

  private static Figure arc(Work work, String lexicon) {
    List<TableRow> bins =
        work.rows(Queries.ARCS).stream()
            .filter(row -> lexicon.equals(row.text("lexicon")))
            .toList();
    List<BandChart.Point> points =
        bins.stream()
            .map(
                row ->
                    new BandChart.Point(
                        row.number("bin") - 0.5,
                        row.number("mean"),
                        row.numberOrNull("mean_low"),
                        row.numberOrNull("mean_high"),
                        row.numberOrNull("chance_low"),
                        row.numberOrNull("chance_high"),
                        null))
            .toList();
    double sentences = bins.stream().mapToDouble(row -> row.number("sentences")).sum();
    double perBin = sentences / Math.max(1, bins.size());
    List<BandChart.Mark> marks = new ArrayList<>();
    for (TableRow change : work.rows(Queries.CHANGE_POINTS)) {
      if (lexicon.equals(change.text("lexicon"))) {
        marks.add(
            new BandChart.Mark(
                change.number("change_at") / perBin,
                work.section(change.text("section_id"))
                    .map(section -> section.item().shortName())
                    .orElse("change")));
      }
    }
    String caption = "Mean score under " + lexicon + " over the text. " + course(bins);
    String id = work.id("arc-" + lexicon.replaceAll("[^A-Za-z0-9]", "-"));
    Frame frame =
        new Frame(
            id + "-chart",
            "Arc of the tone under " + lexicon,
            "A line with 95 % intervals, and the band of chance.",
            WIDTH);
    BandChart chart =
        new BandChart(
            frame, "sections", "mean score", points, marks, dividers(work, lexicon, perBin));
    return new Figure(id, caption, chart, table(work, id, lexicon, bins));
  }

  private static String course(List<TableRow> bins) {
    if (bins.isEmpty()) {
      return "";
    }
    TableRow first = bins.get(0);
    if (first.has("reason")) {
      return "No band: " + Texts.words(first.text("reason")) + ".";
    }
    String p = " (p " + NumberText.probability(first.number("p_value")) + " of the whole arc).";
    return first.flag("takes_course")
        ? "It takes a course that random order of the sections does not give" + p
        : "Random order of the sections gives arcs like it" + p;
  }

  /** The starts of sections in parts of the arc. */
  private static List<Divider> dividers(Work work, String lexicon, double perBin) {
    Map<String, Double> sentences = new HashMap<>();
    work.rows(Queries.SENTIMENT).stream()
        .filter(row -> lexicon.equals(row.text("lexicon")))
        .forEach(row -> sentences.put(row.text("section_id"), row.number("sentences")));
    List<Divider> dividers = new ArrayList<>();
    double at = 0;
    for (Section section : work.sections()) {
      dividers.add(new Divider(at / Math.max(1, perBin), section.item()));
      at += sentences.getOrDefault(section.id(), 0.0);
    }
    return dividers;
  }

  private static DataTable table(Work work, String id, String lexicon, List<TableRow> bins) {
    DataTable.Builder table =
        DataTable.of(id + "-table", "The arc under " + lexicon)
            .from(
                Origin.of("sentiment_arcs", "document_id", work.documentId())
                    .and("lexicon = '" + lexicon + "'"))
            .number("Part", "from 1")
            .text("Begins in", null)
            .number("Mean", "mean score of its sentences, with 95 % interval")
            .text("Band of chance", "95 % of arcs with chapters in random order")
            .fold();
    for (TableRow bin : bins) {
      table.row(
          Cell.count(bin.count("bin")),
          Cell.of(work.nameOf(bin.text("section_id"))),
          Tone.mean(bin),
          Cell.of(
              NumberText.significant(bin.number("chance_low"))
                  + " to "
                  + NumberText.significant(bin.number("chance_high"))));
    }
    return table.build();
  }

  private static DataTable changes(Work work) {
    DataTable.Builder table =
        DataTable.of(work.id("changes"), "Change points of the mean score")
            .from(Origin.of("sentiment_change_points", "document_id", work.documentId()))
            .ifEmpty("Under no lexicon does the mean change more than chance gives.")
            .text("Lexicon", null)
            .text("At", null)
            .number("Mean before", null)
            .number("Mean after", null)
            .number("q", "corrected for all runs tested under the lexicon")
            .text("Without doubtful words", "whether it is found when flagged words are left out");
    for (TableRow row : work.rows(Queries.CHANGE_POINTS)) {
      if (row.number("q_value") <= ALPHA) {
        table.row(
            Cell.of(row.text("lexicon")),
            Cell.of(work.nameOf(row.text("section_id"))),
            Cell.number(row.number("mean_before")),
            Cell.number(row.number("mean_after")),
            Cell.probability(row.number("q_value")),
            Cell.of(row.flag("stands_without_flagged") ? "also found" : "not found"));
      }
    }
    return table.build();
  }

  private static DataTable sections(Work work, List<String> lexicons) {
    DataTable.Builder table =
        DataTable.of(work.id("tone-sections"), "Mean score of each section under each lexicon")
            .from(Origin.of("sentiment_sections", "document_id", work.documentId()))
            .text("Section", null)
            .fold();
    lexicons.forEach(
        lexicon -> {
          table.number(lexicon, "mean score of sentences, with 95 % interval");
          table.number(lexicon + ", without flagged", "without words that the checks doubt");
        });
    for (Section section : work.sections()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.link(section.name(), section.anchor())));
      for (String lexicon : lexicons) {
        Optional<TableRow> row =
            work.rows(Queries.SENTIMENT).stream()
                .filter(r -> section.id().equals(r.text("section_id")))
                .filter(r -> lexicon.equals(r.text("lexicon")))
                .findFirst();
        cells.add(row.map(Tone::mean).orElse(Cell.of(null)));
        cells.add(
            row.map(r -> Cell.number(r.number("mean_without_flagged"))).orElse(Cell.of(null)));
      }
      table.row(cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  private static DataTable agreement(Work work) {
    return LexiconAgreement.table(work);
  }
}
