package org.annales.ngram;

import java.io.Serializable;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;

/**
 * A section as a part of a corpus: how many places n-grams have in each of its segments.
 *
 * <p>An n-gram belongs to the segment ({@link Segments}) that it begins in.
 */
public final class SectionPart implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String documentId;
  private final String sectionId;
  private final int ordinal;
  private final long tokens;
  private final int[][] positions;

  SectionPart(String documentId, String sectionId, int ordinal, long tokens, int[][] positions) {
    this.documentId = documentId;
    this.sectionId = sectionId;
    this.ordinal = ordinal;
    this.tokens = tokens;
    this.positions = positions;
  }

  String documentId() {
    return documentId;
  }

  String sectionId() {
    return sectionId;
  }

  int ordinal() {
    return ordinal;
  }

  /** Counted tokens. */
  public long tokens() {
    return tokens;
  }

  /** Positions of n-grams by their length, from 0, then by segment. */
  public int[][] positions() {
    return positions;
  }

  /** The part that a section is; with no tokens it has one segment of none. */
  public static SectionPart of(SectionText text, CountedRuns runs, NgramSpec reach) {
    Positions places = new Positions(reach);
    long tokens = places.of(text, runs)[1];
    int segments = Segments.count(tokens);
    int[][] positions = new int[reach.max() + 1][segments];
    runs.forEachToken(
        text,
        (place, at, end) -> {
          int segment = Segments.of(place, segments);
          int[] beginning = places.beginning(end - at);
          for (int n = 1; n <= reach.max(); n++) {
            positions[n][segment] += beginning[n];
          }
        });
    return new SectionPart(text.documentId(), text.sectionId(), text.ordinal(), tokens, positions);
  }
}
