package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annales.report.page.Findings.Finding;
import org.annales.report.page.NumberText;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** Lists what a reader should check before a number of a work is quoted. */
final class Checks {
  /** A segment: tests of segments have nothing to compare in shorter sections. */
  private static final int SHORT = 1000;

  private static final double UNSURE = 0.8;
  private static final double LARGE_SHARE = 0.1;
  private static final double DOMINANT = 0.02;
  private static final int NAMED = 5;

  private Checks() {}

  static List<Finding> of(Work work) {
    List<Finding> checks = new ArrayList<>();
    kind(work, checks);
    setAside(work, checks);
    shortSections(work, checks);
    unsureSections(work, checks);
    words(work, checks);
    problems(work, checks);
    return checks;
  }

  private static void kind(Work work, List<Finding> checks) {
    TableRow row = work.row();
    if (row.has("kind") && row.number("kind_confidence") < UNSURE) {
      checks.add(
          Finding.of(
              "It was read as "
                  + Texts.quoted(row.text("kind"))
                  + " with a confidence of "
                  + NumberText.significant(row.number("kind_confidence"))
                  + ". If it is something else, set its kind in corpus.yaml."));
    }
  }

  private static void setAside(Work work, List<Finding> checks) {
    TableRow row = work.row();
    double share = row.number("words_set_aside") / row.number("file_words");
    if (share > LARGE_SHARE) {
      checks.add(
          new Finding(
              NumberText.percent(share)
                  + " of the words of the file were set aside. See where they are, and why.",
              "#" + work.id("places"),
              "Where the words are"));
    }
  }

  private static void shortSections(Work work, List<Finding> checks) {
    List<Section> few = work.sections().stream().filter(s -> s.words() < SHORT).toList();
    if (!few.isEmpty()) {
      boolean isEach = few.size() == work.sections().size() && few.size() > NAMED;
      checks.add(
          Finding.of(
              (isEach ? "All " + few.size() + " sections" : names(few))
                  + (few.size() == 1 ? " has" : " have")
                  + " fewer than 1,000 counted words: rates there rest on few occurrences, and most"
                  + " tests say nothing of so short a text."));
    }
  }

  private static void unsureSections(Work work, List<Finding> checks) {
    List<Section> unsure =
        work.sections().stream().filter(s -> s.row().number("confidence") < UNSURE).toList();
    if (!unsure.isEmpty()) {
      checks.add(
          Finding.of(
              "The headings of "
                  + names(unsure)
                  + " are uncertain (confidence below 0.8). The table structure shows why."));
    }
  }

  private static String names(List<Section> sections) {
    List<String> names = sections.stream().limit(NAMED).map(s -> Texts.quoted(s.name())).toList();
    int more = sections.size() - NAMED;
    return more > 0
        ? String.join(", ", names)
            + " and "
            + NumberText.counted(more, "more section", "more sections")
        : Texts.list(names);
  }

  private static void words(Work work, List<Finding> checks) {
    Map<String, List<TableRow>> flagged =
        work.rows(Queries.CHECKS).stream()
            .filter(row -> row.number("weight_share") >= DOMINANT)
            .sorted(
                Comparator.comparingDouble((TableRow row) -> -row.number("weight_share"))
                    .thenComparing(row -> row.text("reason")))
            .collect(
                Collectors.groupingBy(
                    row -> row.text("lexicon"), TreeMap::new, Collectors.toList()));
    flagged.forEach(
        (lexicon, rows) ->
            checks.add(
                new Finding(
                    "Much of the tone under "
                        + lexicon
                        + " comes from single words that the checks doubt: "
                        + Texts.list(
                            rows.stream()
                                .map(
                                    row ->
                                        Texts.quoted(row.text("word"))
                                            + " ("
                                            + NumberText.percent(row.number("weight_share"))
                                            + " of the weight of its sign)")
                                .distinct()
                                .limit(NAMED)
                                .toList())
                        + ".",
                    "#" + work.id("tone-words"),
                    "The words that make the tone")));
  }

  private static void problems(Work work, List<Finding> checks) {
    long serious =
        work.rows(Queries.PROBLEMS).stream()
            .filter(row -> !"note".equals(row.text("severity")))
            .count();
    if (serious > 0) {
      checks.add(
          new Finding(
              "The reading reports "
                  + NumberText.counted(serious, "warning or error", "warnings and errors")
                  + ".",
              "#problems",
              "Problems, with their lines"));
    }
  }
}
