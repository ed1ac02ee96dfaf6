package org.annales.sentiment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The units whose order is the course of a document: its sections as wholes, or the segments of its
 * only section.
 *
 * <p>Sentences of a section hang together more than those of different sections, whatever the order
 * of sections: permuting shorter blocks would take every difference between sections for a course.
 */
final class CourseUnits {
  static final String SECTION = "section";
  static final String SEGMENT = "segment";
  static final String TOO_FEW_SECTIONS = "too_few_sections";
  static final String TOO_FEW_SEGMENTS = "too_few_segments";

  /** Four units have 24 orders, half of which are the others read backwards. */
  static final int LEAST = 5;

  private final String unit;
  private final int[] starts;
  private final String reason;

  private CourseUnits(String unit, int[] starts, String reason) {
    this.unit = unit;
    this.starts = starts;
    this.reason = reason;
  }

  static CourseUnits of(DocumentHits document) {
    return document.sections().size() == 1
        ? segments(document.sections().get(0))
        : sections(document);
  }

  private static CourseUnits sections(DocumentHits document) {
    int[] starts = new int[document.sections().size() + 1];
    for (int i = 0; i + 1 < starts.length; i++) {
      starts[i + 1] = starts[i] + document.sections().get(i).sentences().size();
    }
    return new CourseUnits(SECTION, starts, starts.length > LEAST ? null : TOO_FEW_SECTIONS);
  }

  private static CourseUnits segments(SectionHits section) {
    SentenceSegments segments = new SentenceSegments(section);
    int sentences = section.sentences().size();
    int[] starts =
        IntStream.rangeClosed(0, sentences)
            .filter(i -> i == 0 || i == sentences || segments.of(i) != segments.of(i - 1))
            .toArray();
    return new CourseUnits(SEGMENT, starts, segments.size() >= LEAST ? null : TOO_FEW_SEGMENTS);
  }

  /** {@link #SECTION} or {@link #SEGMENT}. */
  String unit() {
    return unit;
  }

  /** The first sentence of each unit, and the number of all sentences. */
  int[] starts() {
    return starts.clone();
  }

  /** The first sentence of a unit. */
  int start(int number) {
    return starts[number];
  }

  /** Why there is no test; null where there is one. */
  String reason() {
    return reason;
  }

  int size() {
    return starts.length - 1;
  }

  /** The sums of some values over the sentences of each unit, from one unit to another. */
  double[] sums(double[] values, int from, int to) {
    return IntStream.range(from, to)
        .mapToDouble(unit -> Arrays.stream(values, starts[unit], starts[unit + 1]).sum())
        .toArray();
  }
}
