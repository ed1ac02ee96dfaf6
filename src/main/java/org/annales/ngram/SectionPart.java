package org.annales.ngram;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;

/**
 * Holds the counted tokens and positions of a section.
 *
 * <p>An n-gram belongs to the segment ({@link Segments}) that it begins in.
 *
 * @param ordinal its place in its document
 * @param isWork whether its document is a work, and no source
 * @param tokens counted tokens
 * @param positions of n-grams by their length, from 0, in each segment
 */
public record SectionPart(
    String documentId,
    String sectionId,
    int ordinal,
    boolean isWork,
    long tokens,
    List<int[]> positions)
    implements Serializable {

  /** Counts the positions of a section; without tokens it has one segment of none. */
  public static SectionPart of(SectionText text, CountedRuns runs, NgramSpec spec) {
    Positions places = new Positions(spec);
    long tokens = places.of(text, runs)[1];
    int segments = Segments.count(tokens);
    List<int[]> positions =
        IntStream.rangeClosed(0, spec.max()).mapToObj(n -> new int[segments]).toList();
    runs.forEachToken(
        text,
        (place, at, end) -> {
          int segment = Segments.of(place, segments);
          int[] beginning = places.beginning(end - at);
          for (int n = 1; n <= spec.max(); n++) {
            positions.get(n)[segment] += beginning[n];
          }
        });
    return new SectionPart(
        text.documentId(), text.sectionId(), text.ordinal(), text.isWork(), tokens, positions);
  }

  /** Positions of n-grams of a length in each segment. */
  public IntStream positionsInSegments(int n) {
    return IntStream.of(positions.get(n));
  }

  /** Positions of n-grams of a length in the section. */
  public long positions(int n) {
    return positionsInSegments(n).asLongStream().sum();
  }

  public int segments() {
    return positions.get(0).length;
  }
}
