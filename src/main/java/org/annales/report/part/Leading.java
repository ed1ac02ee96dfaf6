package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annales.report.page.Findings.Finding;
import org.annales.report.page.NumberText;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** Writes the leading findings of a work: who, what, tone, likeness. */
final class Leading {
  private static final int NAMES = 3;
  private static final int TERMS = 3;
  private static final double ALPHA = 0.05;

  private Leading() {}

  static List<Finding> of(Work work) {
    List<Finding> findings = new ArrayList<>();
    persons(work).ifPresent(findings::add);
    terms(work).ifPresent(findings::add);
    tone(work).ifPresent(findings::add);
    pair(work).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> persons(Work work) {
    List<String> names =
        work.rows(Queries.ENTITIES).stream()
            .filter(row -> "person".equals(row.text("type")) && row.count("mentions") > 1)
            .sorted(
                Comparator.comparingLong((TableRow row) -> -row.count("mentions"))
                    .thenComparing(row -> row.text("name")))
            .limit(NAMES)
            .map(
                row ->
                    row.text("name")
                        + " ("
                        + NumberText.counted(row.count("mentions"), "mention", "mentions")
                        + " in "
                        + NumberText.counted(row.count("sections"), "section", "sections")
                        + ")")
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "Named most often: " + Texts.list(names) + ".",
                "#" + work.id("entities"),
                "Who and where"));
  }

  private static Optional<Finding> terms(Work work) {
    List<String> terms =
        new KeyTerms(work)
            .leading(work).stream()
                .filter(row -> row.flag("robust"))
                .limit(TERMS)
                .map(
                    row ->
                        Texts.quoted(row.text("term"))
                            + " marks "
                            + Texts.quoted(work.nameOf(row.text("target")))
                            + " ("
                            + NumberText.count(row.count("target_count"))
                            + " of "
                            + NumberText.count(
                                row.count("target_count") + row.count("reference_count"))
                            + " occurrences)")
                .toList();
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Texts.list(terms) + ".", "#" + work.id("keyness"), "What marks each chapter"));
  }

  private static Optional<Finding> tone(Work work) {
    List<String> lexicons = Tone.lexicons(work);
    if (lexicons.isEmpty() || work.rows(Queries.ARCS).isEmpty()) {
      return Optional.empty();
    }
    List<String> courses = new ArrayList<>();
    for (TableRow row : work.rows(Queries.CHANGE_POINTS)) {
      if (row.number("q_value") <= ALPHA) {
        courses.add(change(work, row));
      }
    }
    work.rows(Queries.ARCS).stream()
        .filter(row -> row.flag("takes_course"))
        .map(row -> row.text("lexicon"))
        .distinct()
        .forEach(
            lexicon ->
                courses.add(
                    "under " + lexicon + " the arc takes a course that chance would not give"));
    String text =
        courses.isEmpty()
            ? "The tone follows no course over the text that chance would not give, under any of "
                + Texts.list(lexicons)
            : Texts.capital(Texts.list(courses));
    return Optional.of(new Finding(text + ".", "#" + work.id("tone"), "Tone"));
  }

  private static String change(Work work, TableRow row) {
    return "under "
        + row.text("lexicon")
        + " the mean changes from "
        + NumberText.significant(row.number("mean_before"))
        + " to "
        + NumberText.significant(row.number("mean_after"))
        + " at "
        + Texts.quoted(work.nameOf(row.text("section_id")))
        + (row.flag("stands_without_flagged") ? "" : ", but not when doubtful words are left out");
  }

  private static Optional<Finding> pair(Work work) {
    return work.rows(Queries.SIMILARITY).stream()
        .filter(row -> row.has("value"))
        .filter(row -> work.section(row.text("section_a")).isPresent())
        .max(Comparator.comparingDouble(row -> row.number("value")))
        .map(
            row -> {
              Section a = work.section(row.text("section_a")).orElseThrow();
              return new Finding(
                  "The two sections with the most similar words are "
                      + Texts.quoted(a.name())
                      + " and "
                      + Texts.quoted(work.nameOf(row.text("section_b")))
                      + " (cosine "
                      + NumberText.significant(row.number("value"))
                      + ").",
                  "#" + work.id("similarity"),
                  "Likeness");
            });
  }
}
