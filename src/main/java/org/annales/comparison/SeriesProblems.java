package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.annales.corpus.SelectableSection;
import org.annales.settings.SectionSetSpec;
import org.annales.text.model.Document;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** What keeps a series over years from saying what it seems to say. */
final class SeriesProblems {
  private SeriesProblems() {}

  /** What is wrong with the series of some sections, of which each side was found. */
  static List<Problem> of(List<String> series, List<SectionSize> sections) {
    List<Problem> problems = new ArrayList<>();
    for (String side : series) {
      Set<String> ids = SeriesPlan.ids(side, sections);
      List<Document> documents =
          sections.stream()
              .map(SectionSize::section)
              .filter(section -> ids.contains(section.sectionId()))
              .map(SelectableSection::document)
              .distinct()
              .toList();
      problems.addAll(of(side, documents));
    }
    return problems;
  }

  /** What is wrong with a series of these documents. */
  static List<Problem> of(String side, List<Document> documents) {
    List<Problem> problems = new ArrayList<>();
    long undated = documents.stream().filter(document -> document.year() == null).count();
    if (undated > 0) {
      problems.add(
          note(
              "series_without_years",
              side
                  + ": "
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
            .sorted(Comparator.naturalOrder())
            .toList();
    if (languages.size() > 1) {
      problems.add(
          note(
              "series_of_languages",
              side
                  + ": its documents are in "
                  + String.join(", ", languages)
                  + ", and their words rise and fall with these",
              "name a series for each language, such as "
                  + new SectionSetSpec(side).and("language=" + languages.get(0))));
    }
    return problems;
  }

  private static Problem note(String code, String message, String remedy) {
    return new Problem(
        null, null, null, Severity.NOTE, code, "comparison.series " + message, remedy);
  }
}
