package org.annales.comparison;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annales.corpus.Corpus;
import org.annales.table.LocalRows;
import org.annales.text.model.Document;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function2;
import scala.Tuple2;

/**
 * A counted section as sets choose and join it.
 *
 * @param document what is known of its document
 * @param segments words of each of its segments
 */
record SectionSize(Document document, String sectionId, int ordinal, Sizes segments)
    implements Serializable {

  /** Those of all measured sections, from document to document in reading order. */
  static List<SectionSize> all(Corpus corpus, JavaRDD<MeasuredSection> measured) {
    return all(
        corpus,
        measured.mapToPair(section -> new Tuple2<>(section.place().documentId(), section)),
        (document, section) ->
            new SectionSize(
                document,
                section.place().sectionId(),
                section.place().ordinal(),
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
                document, section.sectionId(), section.ordinal(), new Sizes(section.words())));
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
            Comparator.comparing((SectionSize section) -> section.document().documentId())
                .thenComparingInt(SectionSize::ordinal))
        .toList();
  }

  /** Counted words. */
  long words() {
    return Arrays.stream(segments.words()).sum();
  }

  /** Words of segments. */
  static final class Sizes implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long[] words;

    Sizes(long... words) {
      this.words = words.clone();
    }

    /** Not to be changed. */
    long[] words() {
      return words;
    }
  }
}
