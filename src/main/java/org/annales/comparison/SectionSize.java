package org.annales.comparison;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionSelector;
import org.annales.corpus.SelectableSection;
import org.annales.table.LocalRows;
import org.annales.text.model.Document;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function2;
import scala.Tuple2;

/**
 * A counted section with the sizes of its segments.
 *
 * @param segments words of each of its segments
 */
record SectionSize(SelectableSection section, List<Long> segments) implements Serializable {

  /** Those of all measured sections, from document to document in reading order. */
  static List<SectionSize> all(Corpus corpus, JavaRDD<MeasuredSection> measured) {
    return all(
        corpus,
        measured.mapToPair(section -> new Tuple2<>(section.place().documentId(), section)),
        (document, section) ->
            new SectionSize(
                new SelectableSection(
                    document, section.place().sectionId(), section.place().ordinal()),
                section.segments()));
  }

  /** Those of all sections with counted words, each as one segment: known before any measure is. */
  static List<SectionSize> all(Corpus corpus) {
    return all(
        corpus,
        corpus
            .sections()
            .filter(section -> section.words() > 0)
            .mapToPair(section -> new Tuple2<>(section.documentId(), section)),
        (document, section) ->
            new SectionSize(
                new SelectableSection(document, section.sectionId(), section.ordinal()),
                List.of(section.words())));
  }

  private static <T> List<SectionSize> all(
      Corpus corpus, JavaPairRDD<String, T> sections, Function2<Document, T, SectionSize> size) {
    JavaRDD<SectionSize> sizes =
        sections
            .join(
                corpus
                    .documents()
                    .mapToPair(document -> new Tuple2<>(document.documentId(), document)))
            .values()
            .map(found -> size.call(found._2(), found._1()));
    return LocalRows.ofSections(sizes).stream()
        .sorted(
            Comparator.comparing((SectionSize found) -> found.section().document().documentId())
                .thenComparingInt(found -> found.section().ordinal()))
        .toList();
  }

  /** Finds sections by the names that a setting has for them. */
  static SectionSelector selector(String setting, List<SectionSize> sections) {
    return new SectionSelector(setting, sections.stream().map(SectionSize::section).toList());
  }

  /** Counted words. */
  long words() {
    return segments.stream().mapToLong(size -> size).sum();
  }
}
