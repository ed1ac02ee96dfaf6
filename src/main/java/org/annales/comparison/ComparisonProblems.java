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
import org.annales.corpus.SelectableSection;
import org.annales.corpus.TextColumn;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.ComparisonSpec;
import org.annales.settings.SectionSetSpec;
import org.annales.settings.Settings;
import org.annales.text.model.Document;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Checks the sets, series and words that the configuration names, once the files are read. */
record ComparisonProblems(Corpus corpus, Settings settings) {
  /**
   * The problems that do not stop the run.
   *
   * @throws org.annales.settings.InputException where a set or a series names what was not read
   */
  List<Problem> all() {
    ComparisonSettings wanted = settings.comparison();
    List<SectionSize> sections = SectionSize.all(corpus);
    SectionSelector sets = SectionSize.selector("comparison.sets", sections);
    for (ComparisonSpec comparison : wanted.sets()) {
      sets.target(comparison);
      sets.reference(comparison);
    }
    List<Problem> problems = new ArrayList<>();
    for (String series : wanted.series()) {
      Set<String> ids = SeriesPlan.ids(series, sections);
      List<Document> documents =
          sections.stream()
              .map(SectionSize::section)
              .filter(section -> ids.contains(section.sectionId()))
              .map(SelectableSection::document)
              .distinct()
              .toList();
      problems.addAll(ofSeries(series, documents));
    }
    for (String word : notFound(wanted.words())) {
      problems.add(
          problem(
              Severity.WARNING,
              "word_not_found",
              "comparison.words names " + word + ", which is nowhere in the counted text",
              "write it as it is counted (settings tokens: in small letters with case: lower), or"
                  + " take it out of comparison.words"));
    }
    return problems;
  }

  /** The problems of a series of some documents. */
  static List<Problem> ofSeries(String series, List<Document> documents) {
    List<Problem> problems = new ArrayList<>();
    String place = "comparison.series " + series + ": ";
    long undated = documents.stream().filter(document -> document.year() == null).count();
    if (undated > 0) {
      problems.add(
          problem(
              Severity.NOTE,
              "series_without_years",
              place
                  + undated
                  + " of its "
                  + documents.size()
                  + " documents have no year, and are in no value of series_values",
              "name their dates in a corpus.yaml, where they are known"));
    }
    List<String> languages =
        documents.stream()
            .filter(document -> document.year() != null && document.language() != null)
            .map(Document::language)
            .distinct()
            .sorted()
            .toList();
    if (languages.size() > 1) {
      problems.add(
          problem(
              Severity.NOTE,
              "series_of_languages",
              place
                  + "its documents are in "
                  + String.join(", ", languages)
                  + ", and their words rise and fall with these",
              "name a series for each language, such as "
                  + new SectionSetSpec(series).and("language=" + languages.get(0))));
    }
    return problems;
  }

  private static Problem problem(Severity severity, String code, String message, String remedy) {
    return new Problem(null, null, null, severity, code, message, remedy);
  }

  /** The chosen words that no counted text has. */
  private Collection<String> notFound(List<String> words) {
    Set<String> missing = new TreeSet<>(words);
    if (!missing.isEmpty()) {
      Set<String> wanted = Set.copyOf(words);
      CountedRuns runs = new CountedRuns(settings.quotations());
      missing.removeAll(
          corpus
              .texts(TextColumn.TOKENS)
              .map(text -> found(text, runs, wanted))
              .fold(new HashSet<>(), ComparisonProblems::union));
    }
    return missing;
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
}
