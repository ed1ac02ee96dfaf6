package org.annales.comparison;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annales.corpus.Corpus;
import org.annales.table.LocalRows;
import org.annales.text.Document;
import org.apache.spark.api.java.JavaRDD;
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
    JavaRDD<SectionSize> sizes =
        measured
            .mapToPair(section -> new Tuple2<>(section.place().documentId(), section))
            .join(
                corpus
                    .documents()
                    .mapToPair(document -> new Tuple2<>(document.documentId(), document)))
            .values()
            .map(found -> of(found._2(), found._1()));
    return LocalRows.ofSections(sizes).stream()
        .sorted(
            Comparator.comparing((SectionSize section) -> section.document().documentId())
                .thenComparingInt(SectionSize::ordinal))
        .toList();
  }

  private static SectionSize of(Document document, MeasuredSection section) {
    return new SectionSize(
        document, section.place().sectionId(), section.place().ordinal(), section.segments());
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
