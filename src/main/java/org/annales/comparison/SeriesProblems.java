package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.annales.corpus.Corpus;
import org.annales.text.Document;
import org.annales.text.Problem;
import org.annales.text.Section;
import org.annales.text.Severity;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** What keeps a series over years from saying what it seems to say. */
final class SeriesProblems {
  private final List<String> series;

  SeriesProblems(List<String> series) {
    this.series = List.copyOf(series);
  }

  JavaRDD<Problem> of(Corpus corpus) {
    List<String> named = series;
    return corpus
        .sections()
        .filter(section -> section.words() > 0)
        .mapToPair(section -> new Tuple2<>(section.documentId(), section))
        .join(
            corpus.documents().mapToPair(document -> new Tuple2<>(document.documentId(), document)))
        .values()
        .map(found -> size(found._2(), found._1()))
        .coalesce(1)
        .mapPartitions(sections -> problems(named, sections));
  }

  private static SectionSize size(Document document, Section section) {
    return new SectionSize(
        document, section.sectionId(), section.ordinal(), new SectionSize.Sizes(section.words()));
  }

  private static Iterator<Problem> problems(List<String> series, Iterator<SectionSize> sections) {
    List<SectionSize> all = new ArrayList<>();
    sections.forEachRemaining(all::add);
    List<Problem> problems = new ArrayList<>();
    for (String side : series) {
      Set<String> ids = SeriesPlan.ids(side, all);
      problems.addAll(
          of(
              side,
              all.stream()
                  .filter(section -> ids.contains(section.sectionId()))
                  .map(SectionSize::document)
                  .distinct()
                  .toList()));
    }
    return problems.iterator();
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
                  + " documents have no year, and are in no value of year_values",
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
                  + side
                  + "&language="
                  + languages.get(0)));
    }
    return problems;
  }

  private static Problem note(String code, String message, String remedy) {
    return new Problem(
        null, null, null, Severity.NOTE, code, "comparison.series " + message, remedy);
  }
}
