package org.annales.ngram;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.corpus.Segments;
import org.annales.stats.dispersion.Parts;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Numbers sections in document order (by document_id, then in reading order) and their segments
 * from 0: the parts that dispersion is measured over.
 */
final class TextParts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<SectionPart> sections;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final UTF8String[] documentIds;
  private final UTF8String[] sectionIds;
  private final int[] documents;
  private final int[] firstSegments;
  private final long[] tokensBefore;
  private final int[] sectionsOfSegments;

  TextParts(List<SectionPart> parts) {
    this.sections =
        parts.stream()
            .sorted(
                Comparator.comparing(SectionPart::documentId)
                    .thenComparingInt(SectionPart::ordinal))
            .toList();
    this.documentIds = new UTF8String[sections.size()];
    this.sectionIds = new UTF8String[sections.size()];
    this.documents = new int[sections.size()];
    this.firstSegments = new int[sections.size() + 1];
    this.tokensBefore = new long[sections.size() + 1];
    for (int i = 0; i < sections.size(); i++) {
      SectionPart part = sections.get(i);
      numbers.put(part.sectionId(), i);
      documentIds[i] = UTF8String.fromString(part.documentId());
      sectionIds[i] = UTF8String.fromString(part.sectionId());
      boolean goesOn = i > 0 && sections.get(i - 1).documentId().equals(part.documentId());
      documents[i] = i == 0 ? 0 : documents[i - 1] + (goesOn ? 0 : 1);
      firstSegments[i + 1] = firstSegments[i] + part.segments();
      tokensBefore[i + 1] = tokensBefore[i] + part.tokens();
    }
    this.sectionsOfSegments = new int[firstSegments[sections.size()]];
    for (int i = 0; i < sections.size(); i++) {
      Arrays.fill(sectionsOfSegments, firstSegments[i], firstSegments[i + 1], i);
    }
  }

  int number(String sectionId) {
    return numbers.get(sectionId);
  }

  int document(int section) {
    return documents[section];
  }

  long tokens() {
    return tokensBefore[sections.size()];
  }

  /** Counted tokens of all sections before one. */
  long tokensBefore(int section) {
    return tokensBefore[section];
  }

  /** The number of the segment that a token of a section stands in. */
  int segment(int section, int place) {
    int segments = firstSegments[section + 1] - firstSegments[section];
    return firstSegments[section] + Segments.of(place, segments);
  }

  UTF8String documentId(int section) {
    return documentIds[section];
  }

  UTF8String sectionId(int section) {
    return sectionIds[section];
  }

  /** Positions of n-grams of a length in a section. */
  long positions(int section, int n) {
    return sections.get(section).positions(n);
  }

  /** The section that a segment is of. */
  int sectionOf(int segment) {
    return sectionsOfSegments[segment];
  }

  /** Positions of n-grams of a length in all sections. */
  long positions(int n) {
    return sections.stream().mapToLong(part -> part.positions(n)).sum();
  }

  /** Sections as parts for n-grams of a length: those that have a position for one. */
  Sizes sections(int n) {
    return new Sizes(sections.stream().mapToLong(part -> part.positions(n)).toArray());
  }

  /** Segments as parts for n-grams of a length. */
  Sizes segments(int n) {
    return new Sizes(
        sections.stream()
            .flatMapToInt(part -> part.positionsInSegments(n))
            .asLongStream()
            .toArray());
  }

  /** Parts with at least one position, and the numbers that they have among themselves. */
  static final class Sizes {
    private final int[] numbers;
    private final Parts parts;

    Sizes(long... sizes) {
      numbers = new int[sizes.length];
      int filled = 0;
      for (int i = 0; i < sizes.length; i++) {
        numbers[i] = sizes[i] > 0 ? filled++ : -1;
      }
      parts = new Parts(Arrays.stream(sizes).filter(size -> size > 0).toArray());
    }

    Parts parts() {
      return parts;
    }

    /** The number of a section or segment among those with positions. */
    int number(int of) {
      return numbers[of];
    }
  }
}
