package org.annales.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annales.output.WrittenFiles;
import org.annales.output.WrittenTable;
import org.annales.table.Table;

/**
 * The closing lines of a run.
 *
 * @param written files that are no tables
 * @param setAside files that could not be read
 * @param firstProblems the gravest, a line each
 * @param findings what the results show, a line each
 * @param report whether there is a report
 */
public record RunSummary(
    int files,
    long bytes,
    long setAside,
    List<WrittenTable> tables,
    List<WrittenFiles> written,
    Map<String, Long> problems,
    List<String> firstProblems,
    List<String> findings,
    boolean report,
    Path folder) {
  private static final int NARROWEST = 16;
  private static final Map<Table.Group, String> HEADINGS =
      Map.of(
          Table.Group.MAIN, "Main tables:",
          Table.Group.DETAIL, "Details:",
          Table.Group.DIAGNOSTIC, "Diagnostics:");

  private int width() {
    return Stream.concat(
            tables.stream().map(WrittenTable::name), written.stream().map(WrittenFiles::name))
        .mapToInt(String::length)
        .reduce(NARROWEST, Math::max);
  }

  /**
   * Returns the lines.
   *
   * @param verbose whether the numbers of rows of all tables are shown
   */
  public String text(double seconds, boolean verbose) {
    StringBuilder text = new StringBuilder();
    String read = counted(files - setAside, "file") + (setAside == 0 ? "" : " of " + files);
    line(text, "Read %s, %s, in %.1f s.", read, size(bytes), seconds);
    words(text);
    findings.forEach(finding -> line(text, "%s", finding));
    leftOut(text);
    if (verbose) {
      rows(text);
    }
    line(
        text,
        "Problems: %s, %s, %s%s.",
        counted(problems.get("error"), "error"),
        counted(problems.get("warning"), "warning"),
        counted(problems.get("note"), "note"),
        setAside == 0 ? "" : "; set aside: " + counted(setAside, "file"));
    firstProblems.forEach(problem -> line(text, "  %s", problem));
    if (!firstProblems.isEmpty()) {
      line(text, "The table problems lists them with remedies.");
    }
    if (report) {
      line(text, "Report: %s", folder.resolve("report.html"));
    }
    line(
        text, "Results: %s (%s, listed in manifest.json)", folder, counted(tables.size(), "table"));
    return text.toString();
  }

  private void leftOut(StringBuilder text) {
    for (WrittenTable table : tables) {
      long rare = table.leftOut().getOrDefault("rows", 0L);
      if (rare > 0 && table.rows() > 0) {
        line(text, "Left out as rare: %,d rows of %s (min_count).", rare, table.name());
      }
    }
  }

  private void rows(StringBuilder text) {
    String column = "  %-" + width() + "s %,10d ";
    for (Table.Group group : Table.Group.values()) {
      List<WrittenTable> ofGroup = tables.stream().filter(t -> t.group() == group).toList();
      if (!ofGroup.isEmpty()) {
        line(text, "%s", HEADINGS.get(group));
        ofGroup.forEach(table -> line(text, column + "rows", table.name(), table.rows()));
      }
    }
    written.forEach(result -> line(text, column + "files", result.name(), result.files()));
  }

  /** Adds where the words of the files are, if the tables were written. */
  private void words(StringBuilder text) {
    Map<String, Long> of = tallies("documents");
    if (of.containsKey("file_words")) {
      line(
          text,
          "Words: %,d counted, %,d in sentences not counted, %,d set aside, %,d joined; %,d in the"
              + " files.",
          of.get("words"),
          of.get("uncounted_words"),
          of.get("words_set_aside"),
          of.get("words_joined"),
          of.get("file_words"));
    }
    String reasons =
        tallies("set_aside").entrySet().stream()
            .filter(reason -> reason.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(reason -> String.format(Locale.ROOT, "%s %,d", reason.getKey(), reason.getValue()))
            .collect(Collectors.joining(", "));
    if (!reasons.isEmpty()) {
      line(text, "Words set aside by reason: %s.", reasons);
    }
  }

  private Map<String, Long> tallies(String table) {
    return tables.stream()
        .filter(written -> written.name().equals(table))
        .findFirst()
        .map(WrittenTable::tallies)
        .orElse(Map.of());
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }

  private static String size(long bytes) {
    return bytes < 100_000
        ? String.format(Locale.ROOT, "%,.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
