package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annales.report.chart.Frame;
import org.annales.report.chart.IntervalChart;
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
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** Which measures differ between the sections at all, and each section against the rest. */
final class ComparisonPart implements WorkPart {
  private static final TableQuery MEASURES =
      TableQuery.of("measures", "item", "variant", "name", "meaning", "unit");

  private static final double ALPHA = 0.05;
  private static final int FIGURES = 2;
  private static final int MOST_ROWS = 100;
  private static final int WIDTH = 900;

  @Override
  public String name() {
    return "comparison";
  }

  @Override
  public String title() {
    return "How chapters differ";
  }

  @Override
  public List<Block> blocks(Work work) {
    Optional<Notice> missing = Missing.of(work.data(), "comparison", "section_tests", "measures");
    if (missing.isPresent()) {
      return List.of(missing.get());
    }
    Map<String, TableRow> measures = measures(work);
    List<TableRow> all =
        work.rows(Queries.TESTS).stream()
            .filter(row -> "all".equals(row.text("scope")) && "measure".equals(row.text("kind")))
            .sorted(
                Comparator.comparingDouble((TableRow row) -> -orZero(row.number("effect")))
                    .thenComparing(ComparisonPart::key))
            .toList();
    if (all.isEmpty()) {
      return List.of(
          Notice.of(
              "Sections are compared by their segments of 500 words. This work has too few sections"
                  + " with two segments for a comparison."));
    }
    if (all.stream().noneMatch(row -> row.has("q_value"))) {
      return List.of(
          Notice.of(
              "No measure was compared over the sections ("
                  + Texts.words(all.get(0).text("reason"))
                  + "): a comparison needs sections of several segments of 500 words. The table"
                  + " section_measures has the value of each measure for each section."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Prose(summary(all)));
    blocks.add(table(work, all, measures));
    all.stream()
        .filter(row -> row.number("q_value") <= ALPHA)
        .limit(FIGURES)
        .forEach(row -> figure(work, row, measures).ifPresent(blocks::add));
    blocks.add(
        Fold.method(
            "A section is a sample of segments of 500 words. All sections are compared by the test"
                + " of Kruskal and Wallis with permuted segments; eta\u00b2 is the share of the"
                + " variance between segments that lies between sections. A section is compared"
                + " with the rest by the test of Mann and Whitney; Cliff's delta is the probability"
                + " that a segment of the section has a higher value than one of the rest, less"
                + " that of the opposite: \u22121 to 1. Its interval does not use the permutations"
                + " of the test, so that the two may disagree near the limit.",
            "A difference in a measure says that the text differs, not why: quotations, dialogue"
                + " and subject move all of them."));
    return blocks;
  }

  private static double orZero(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private static String key(TableRow row) {
    return row.text("item") + "|" + row.text("variant");
  }

  private static Map<String, TableRow> measures(Work work) {
    Map<String, TableRow> measures = new HashMap<>();
    work.data().rows(MEASURES).forEach(row -> measures.put(key(row), row));
    return measures;
  }

  private static String nameOf(TableRow test, Map<String, TableRow> measures) {
    TableRow measure = measures.get(key(test));
    return measure == null ? Texts.words(test.text("item")) : measure.text("name");
  }

  private static String summary(List<TableRow> all) {
    long differ = all.stream().filter(row -> row.number("q_value") <= ALPHA).count();
    return "Of "
        + NumberText.counted(all.size(), "measure", "measures")
        + ", "
        + differ
        + (differ == 1 ? " differs" : " differ")
        + " between the sections more than chance gives (q at most .05). They are ordered by how"
        + " much of the variation lies between sections.";
  }

  private static DataTable table(Work work, List<TableRow> all, Map<String, TableRow> measures) {
    DataTable.Builder table =
        DataTable.of(work.id("measures"), "Measures compared over all sections")
            .from(Origin.of("section_tests", "document_id", work.documentId()).and("scope = 'all'"))
            .text("Measure", null)
            .text("What it is", null)
            .number("eta\u00b2", "share of the variance that lies between sections")
            .number("q", "p-value corrected for all measures")
            .text("Differs", "q at most .05");
    for (TableRow row : all) {
      TableRow measure = measures.get(key(row));
      table.row(
          Cell.of(nameOf(row, measures)),
          Cell.of(measure == null ? "" : measure.text("meaning")),
          Cell.number(row.number("effect")),
          row.has("q_value")
              ? Cell.probability(row.number("q_value"))
              : Cell.of(Texts.words(row.text("reason"))),
          Cell.flag(row.number("q_value") <= ALPHA));
    }
    return table.build();
  }

  private static String untested(int sections, int all) {
    return sections == 0
        ? ""
        : " Without a dot, since too short for a test: "
            + sections
            + " of "
            + NumberText.counted(all, "section", "sections")
            + ".";
  }

  /** A measure of each section against the rest, as dots with intervals. */
  private static Optional<Figure> figure(
      Work work, TableRow measure, Map<String, TableRow> measures) {
    Map<String, TableRow> tests = new HashMap<>();
    work.rows(Queries.TESTS).stream()
        .filter(row -> "rest".equals(row.text("scope")) && key(row).equals(key(measure)))
        .forEach(row -> tests.put(row.text("section_id"), row));
    String name = nameOf(measure, measures);
    String id = work.id("measure-" + key(measure).replaceAll("[^A-Za-z0-9]", "-"));
    DataTable.Builder table =
        DataTable.of(id + "-table", Texts.capital(name) + ": each section against the rest")
            .from(
                Origin.of("section_tests", "document_id", work.documentId())
                    .and("scope = 'rest' and item = '" + measure.text("item") + "'"))
            .text("Section", null)
            .number("Section's value", null)
            .number("Rest", null)
            .number("Cliff's delta", "with 95 % interval")
            .number("q", "corrected for the sections tested in this measure")
            .fold();
    List<IntervalChart.IntervalRow> rows = new ArrayList<>();
    int untested = 0;
    for (Section section : work.sections()) {
      TableRow test = tests.get(section.id());
      if (test == null || rows.size() >= MOST_ROWS) {
        continue;
      }
      double q = test.number("q_value");
      if (test.has("effect")) {
        rows.add(
            new IntervalChart.IntervalRow(
                section.item(),
                test.number("effect"),
                test.numberOrNull("effect_low"),
                test.numberOrNull("effect_high"),
                q <= ALPHA,
                null));
      } else {
        untested++;
      }
      table.row(
          Cell.link(section.name(), section.anchor()),
          Cell.number(test.number("target_value")),
          Cell.number(test.number("reference_value")),
          test.has("effect")
              ? Cell.interval(
                  test.number("effect"), test.number("effect_low"), test.number("effect_high"))
              : Cell.of(Texts.words(test.text("reason"))),
          Cell.probability(q));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String caption =
        Texts.capital(name)
            + ": each section against the rest of the work. Filled dots differ after correction"
            + " (q at most .05); right of the line is more."
            + untested(untested, work.sections().size());
    Frame frame =
        new Frame(
            id + "-chart",
            Texts.capital(name) + ", each section against the rest",
            "A dot for each section with its 95 % interval; the line is no difference.",
            WIDTH);
    return Optional.of(
        new Figure(
            id, caption, new IntervalChart(frame, "Cliff's delta", 0.0, rows), table.build()));
  }
}
