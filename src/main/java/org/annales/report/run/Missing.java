package org.annales.report.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annales.report.page.Notice;

/** Says why tables are not there, and which command writes them. */
public final class Missing {
  private Missing() {}

  /** A notice if an analysis did not run, or if files of its tables are gone. */
  public static Optional<Notice> of(ReportData data, String analysis, String... tables) {
    if (!data.ran(analysis)) {
      return Optional.of(
          new Notice("The analysis " + analysis + " did not run.", command(data, analysis)));
    }
    List<String> gone = List.of(tables).stream().filter(table -> !data.has(table)).toList();
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                "The files of "
                    + String.join(", ", gone)
                    + " are no longer in the folder of the run. The run writes them again.",
                command(data, analysis)));
  }

  /** The command of the run with an analysis added to those that it names. */
  private static String command(ReportData data, String analysis) {
    JsonNode configuration = data.manifest().path("configuration");
    List<String> words = new ArrayList<>(List.of("./run.sh"));
    add(words, "--text", values(configuration.path("text")));
    add(words, "--sources", values(configuration.path("sources")));
    add(words, "--output", List.of(configuration.path("output").asText("output")));
    Set<String> only = new LinkedHashSet<>(values(configuration.path("only")));
    if (!only.isEmpty()) {
      only.add(analysis);
      add(words, "--only", List.of(String.join(",", only)));
    }
    return String.join(" ", words);
  }

  private static void add(List<String> words, String option, List<String> values) {
    if (!values.isEmpty()) {
      words.add(option);
      values.stream().map(Missing::quoted).forEach(words::add);
    }
  }

  private static List<String> values(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(value -> values.add(value.asText()));
    return values;
  }

  /** A word as a shell reads it. */
  private static String quoted(String word) {
    return word.matches("[\\w./,:@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
