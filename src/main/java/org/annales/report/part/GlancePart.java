package org.annales.report.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Findings;
import org.annales.report.page.Findings.Finding;
import org.annales.report.page.NumberText;
import org.annales.report.page.Origin;
import org.annales.report.run.Section;
import org.annales.report.run.Work;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/** The book at a glance: what was read, what was found, what to check before quoting. */
final class GlancePart implements WorkPart {
  private static final TableQuery SET_ASIDE =
      TableQuery.of("set_aside", "document_id", "zone", "reason", "words", "start_line");

  @Override
  public String name() {
    return "glance";
  }

  @Override
  public String title() {
    return "At a glance";
  }

  @Override
  public List<Block> blocks(Work work) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Findings(null, findings(work)));
    List<Finding> checks = Checks.of(work);
    if (!checks.isEmpty()) {
      blocks.add(new Findings("Before you quote a number from this report", checks));
    }
    blocks.add(places(work));
    return blocks;
  }

  private static List<Finding> findings(Work work) {
    List<Finding> findings = new ArrayList<>();
    findings.add(read(work));
    lengths(work, findings);
    findings.addAll(Leading.of(work));
    return findings;
  }

  private static Finding read(Work work) {
    TableRow row = work.row();
    String author = row.has("author") ? " by " + row.text("author") : "";
    String year = row.has("year") ? ", " + row.count("year") : "";
    return new Finding(
        work.title()
            + author
            + year
            + ": "
            + NumberText.counted(row.count("words"), "word is", "words are")
            + " counted in "
            + kinds(work)
            + ".",
        "#" + work.id("chapters"),
        "The chapters");
  }

  /** The counted sections by kind: 55 chapters and 1 foreword. */
  private static String kinds(Work work) {
    Map<String, Long> kinds =
        work.sections().stream()
            .collect(
                Collectors.groupingBy(
                    section -> section.row().text("kind"), TreeMap::new, Collectors.counting()));
    List<String> texts =
        kinds.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(
                kind ->
                    NumberText.counted(kind.getValue(), one(kind.getKey()), many(kind.getKey())))
            .toList();
    return texts.isEmpty() ? "no section" : Texts.list(texts);
  }

  private static String one(String kind) {
    return "text".equals(kind) ? "undivided text" : kind;
  }

  private static String many(String kind) {
    return switch (kind) {
      case "story" -> "stories";
      case "entry" -> "entries";
      case "appendix" -> "appendices";
      case "text" -> "undivided texts";
      default -> kind + "s";
    };
  }

  private static void lengths(Work work, List<Finding> findings) {
    if (work.sections().size() < 2) {
      return;
    }
    Comparator<Section> byWords = Comparator.comparingLong(Section::words);
    Section longest = work.sections().stream().max(byWords).orElseThrow();
    Section shortest = work.sections().stream().min(byWords).orElseThrow();
    findings.add(
        Finding.of(
            "The longest section is "
                + Texts.quoted(longest.name())
                + " with "
                + NumberText.count(longest.words())
                + " words, the shortest "
                + Texts.quoted(shortest.name())
                + " with "
                + NumberText.count(shortest.words())
                + "."));
  }

  /** Where all words of the file are: counted, in other zones, set aside by reason. */
  private static DataTable places(Work work) {
    TableRow row = work.row();
    double all = row.number("file_words");
    DataTable.Builder table =
        DataTable.of(work.id("places"), "Where the words of the file are")
            .from(Origin.of("set_aside", "document_id", work.documentId()))
            .text("Place", null)
            .number("Words", null)
            .number("Share", "of all words of the file")
            .number("Passages", "runs of lines that were set aside")
            .fold();
    table.row(
        Cell.of("counted text"),
        Cell.count(row.count("words")),
        Cell.percent(row.count("words") / all),
        Cell.of(null));
    table.row(
        Cell.of("notes, captions and other zones that are not counted"),
        Cell.count(row.count("uncounted_words")),
        Cell.percent(row.count("uncounted_words") / all),
        Cell.of(null));
    Map<String, List<TableRow>> reasons =
        work.rows(SET_ASIDE).stream()
            .collect(
                Collectors.groupingBy(
                    passage ->
                        Texts.words(passage.text("zone"))
                            + ": "
                            + Texts.words(passage.text("reason")),
                    TreeMap::new,
                    Collectors.toList()));
    reasons.forEach(
        (reason, passages) -> {
          long words = passages.stream().mapToLong(passage -> passage.count("words")).sum();
          table.row(
              Cell.of("set aside, " + reason),
              Cell.count(words),
              Cell.percent(words / all),
              Cell.count(passages.size()));
        });
    return table.build();
  }
}
