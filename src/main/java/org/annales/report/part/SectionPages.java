package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.annales.report.page.Block;
import org.annales.report.page.DataTable;
import org.annales.report.page.Findings;
import org.annales.report.page.Findings.Finding;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.page.Page;
import org.annales.report.page.Prose;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableRow;

/** A page for each section that gathers all that is known of it. */
final class SectionPages implements WorkPart {
  private static final int MOST_PAGES = 120;
  private static final int TERMS = 5;
  private static final int NAMES = 8;
  private static final int NEIGHBOURS = 4;
  private static final int LONGEST = 400;
  private static final double ALPHA = 0.05;

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String title() {
    return "Chapter by chapter";
  }

  @Override
  public List<Block> blocks(Work work) {
    int sections = work.sections().size();
    return List.of(
        new Prose(
            sections > MOST_PAGES
                ? "The first "
                    + MOST_PAGES
                    + " of "
                    + NumberText.count(sections)
                    + " sections have a page here; the tables have all of them."
                : "A page for each section gathers what the other parts of the report say of it."));
  }

  @Override
  public List<Page> pages(Work work) {
    KeyTerms terms = new KeyTerms(work);
    return work.sections().stream()
        .limit(MOST_PAGES)
        .map(section -> page(work, section, terms))
        .toList();
  }

  private static Page page(Work work, Section section, KeyTerms terms) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Findings(null, facts(work, section, terms)));
    if (!terms.of(section).isEmpty()) {
      DataTable.Builder table =
          KeynessPart.header(
                  DataTable.of(section.anchor() + "-terms", "Words and phrases that mark it"),
                  false)
              .from(Origin.of("keyness", "target", section.id()).and("scope = 'rest'"));
      terms.of(section, TERMS).forEach(term -> table.row(KeynessPart.cells(term)));
      blocks.add(table.build());
    }
    return new Page(section.anchor(), section.name(), section.name(), blocks, List.of());
  }

  private static List<Finding> facts(Work work, Section section, KeyTerms terms) {
    List<Finding> facts = new ArrayList<>();
    TableRow row = section.row();
    facts.add(
        Finding.of(
            NumberText.counted(section.words(), "counted word", "counted words")
                + " in "
                + NumberText.counted(row.count("sentences"), "sentence", "sentences")
                + ", "
                + section.lines()
                + " of "
                + work.row().text("path")
                + (row.has("printed_page") ? ", printed page " + row.text("printed_page") : "")
                + "."));
    terms
        .tellingSentence(section)
        .ifPresent(
            sentence ->
                facts.add(
                    Finding.of(
                        "The sentence with most of its terms: "
                            + Texts.quoted(Texts.shortened(sentence.text("text"), LONGEST))
                            + " ("
                            + Texts.lines(sentence)
                            + ").")));
    names(work, section, facts);
    tone(work, section, facts);
    measures(work, section, facts);
    neighbours(work, section, facts);
    return facts;
  }

  private static void names(Work work, Section section, List<Finding> facts) {
    String names =
        work.rows(Queries.ENTITY_COUNTS).stream()
            .filter(row -> section.id().equals(row.text("section_id")))
            .filter(row -> row.count("mentions") > 0)
            .sorted(
                Comparator.comparingLong((TableRow row) -> -row.count("mentions"))
                    .thenComparing(row -> row.text("name")))
            .limit(NAMES)
            .map(row -> row.text("name") + " (" + NumberText.count(row.count("mentions")) + ")")
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      facts.add(Finding.of("Named most often: " + names + "."));
    }
  }

  private static void tone(Work work, Section section, List<Finding> facts) {
    String means =
        work.rows(Queries.SENTIMENT).stream()
            .filter(row -> section.id().equals(row.text("section_id")) && row.has("mean"))
            .map(row -> row.text("lexicon") + " " + Tone.mean(row).text())
            .collect(Collectors.joining("; "));
    if (!means.isEmpty()) {
      facts.add(Finding.of("Tone, mean score with 95 % interval: " + means + "."));
    }
  }

  private static void measures(Work work, Section section, List<Finding> facts) {
    List<String> more = new ArrayList<>();
    List<String> less = new ArrayList<>();
    for (TableRow row : work.rows(Queries.TESTS)) {
      if (section.id().equals(row.text("section_id"))
          && "measure".equals(row.text("kind"))
          && row.number("q_value") <= ALPHA) {
        String variant = row.text("variant");
        boolean named = "whole".equals(variant) || "segments".equals(variant);
        String name = Texts.words(row.text("item")) + (named ? "" : ", " + variant);
        (row.number("effect") > 0 ? more : less).add(name);
      }
    }
    if (!more.isEmpty()) {
      facts.add(
          Finding.of("Higher than in the rest of the work: " + String.join(", ", more) + "."));
    }
    if (!less.isEmpty()) {
      facts.add(Finding.of("Lower than in the rest of the work: " + String.join(", ", less) + "."));
    }
  }

  private static void neighbours(Work work, Section section, List<Finding> facts) {
    List<String> names =
        SimilarityPart.neighbours(work, section, NEIGHBOURS).stream()
            .map(pair -> SimilarityPart.neighbour(work, section, pair))
            .toList();
    if (!names.isEmpty()) {
      facts.add(Finding.of("Most alike, with cosine: " + String.join("; ", names) + "."));
    }
  }
}
