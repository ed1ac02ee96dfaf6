package org.annales.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annales.corpus.Corpus;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionSelector;
import org.annales.corpus.SectionText;
import org.annales.corpus.TextColumn;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.Settings;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/**
 * What the configuration wants compared, held against what was read: before the long work begins.
 */
final class ComparisonProblems {
  private final Corpus corpus;
  private final ComparisonSettings settings;
  private final CountedRuns runs;

  ComparisonProblems(Corpus corpus, Settings settings) {
    this.corpus = corpus;
    this.settings = settings.comparison();
    this.runs = new CountedRuns(settings.quotations());
  }

  /**
   * What is wrong and can be lived with.
   *
   * @throws org.annales.settings.InputException where a set or a series names what was not read
   */
  List<Problem> all() {
    List<SectionSize> sections = SectionSize.all(corpus);
    SectionSelector sets = SectionSize.selector("comparison.sets", sections);
    for (ComparisonSpec comparison : settings.sets()) {
      sets.target(comparison);
      sets.reference(comparison);
    }
    List<Problem> problems = new ArrayList<>(SeriesProblems.of(settings.series(), sections));
    notFound().forEach(word -> problems.add(notFound(word)));
    return problems;
  }

  /** The chosen words that no counted text has. */
  private Collection<String> notFound() {
    Set<String> left = new TreeSet<>(settings.words());
    if (!left.isEmpty()) {
      Set<String> wanted = Set.copyOf(left);
      CountedRuns counted = runs;
      left.removeAll(
          corpus
              .texts(TextColumn.TOKENS)
              .map(text -> found(text, counted, wanted))
              .fold(new HashSet<>(), ComparisonProblems::union));
    }
    return left;
  }

  private static Set<String> found(SectionText text, CountedRuns runs, Set<String> wanted) {
    Set<String> found = new HashSet<>();
    for (int token : runs.countedTokens(text)) {
      if (wanted.contains(text.forms()[token])) {
        found.add(text.forms()[token]);
      }
    }
    return found;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Problem notFound(String word) {
    return new Problem(
        null,
        null,
        null,
        Severity.WARNING,
        "word_not_found",
        "comparison.words names " + word + ", which is nowhere in the counted text",
        "write it as it is counted (settings tokens: in small letters with case: lower), or take it"
            + " out of comparison.words");
  }
}
