package org.annales;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.annales.analysis.Analysis;
import org.annales.analysis.RunInputs;
import org.annales.corpus.CorpusChecks;
import org.annales.corpus.CorpusTables;
import org.annales.corpus.SentenceTable;
import org.annales.corpus.TextColumn;
import org.annales.settings.Configuration;
import org.annales.settings.InputException;
import org.annales.settings.Nearest;
import org.annales.settings.Settings;

/**
 * The analyses and tables of a run: all, or those of the setting {@code only} and their needs.
 *
 * @param analyses in report order
 * @param leftOut tables of the corpus that are not written
 */
record Selection(List<Analysis> analyses, Set<String> leftOut) {
  private static final String ONLY = "only";

  /**
   * Reads the selection from a configuration.
   *
   * @param all the known analyses
   * @throws InputException if {@code only} has an unknown name
   */
  static Selection of(Configuration configuration, List<Analysis> all) {
    Analyses.check(all);
    List<String> only =
        configuration.settings().only().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    if (only.isEmpty()) {
      return new Selection(all, Set.of());
    }
    List<String> analyses = all.stream().map(Analysis::name).toList();
    List<String> names = new ArrayList<>(analyses);
    names.addAll(CorpusTables.OPTIONAL);
    List<String> mistakes = new ArrayList<>();
    for (String name : only) {
      if (!names.contains(name)) {
        mistakes.add(
            configuration.origins().get(ONLY)
                + ": only: found \""
                + name
                + "\", expected one of "
                + String.join(", ", names)
                + Nearest.suggestion(name, names));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
    Set<String> leftOut = new HashSet<>(CorpusTables.OPTIONAL);
    only.forEach(leftOut::remove);
    Set<String> wanted = only.stream().filter(analyses::contains).collect(Collectors.toSet());
    return new Selection(Analyses.withNeeds(all, wanted), leftOut);
  }

  /** Whether a table of the corpus is written. */
  boolean writes(String table) {
    return !leftOut.contains(table);
  }

  /** The columns to read of each sentence. */
  Set<TextColumn> columns(Settings settings) {
    boolean text =
        writes(SentenceTable.NAME) || analyses.stream().anyMatch(a -> a.needsText(settings));
    return text ? Set.of(TextColumn.TOKENS, TextColumn.TEXT) : Set.of(TextColumn.TOKENS);
  }

  /**
   * Checks settings and inputs before Spark starts.
   *
   * @throws InputException with all mistakes
   */
  void check(RunInputs inputs) {
    List<String> mistakes = new ArrayList<>();
    for (Analysis analysis : analyses) {
      mistakes.addAll(analysis.mistakes(inputs));
    }
    mistakes.addAll(
        CorpusChecks.mistakes(inputs.configuration(), inputs.listing(), inputs.loader()));
    if (!mistakes.isEmpty()) {
      throw new InputException(mistakes);
    }
  }
}
