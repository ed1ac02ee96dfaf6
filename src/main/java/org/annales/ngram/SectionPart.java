package org.annales.ngram;

import java.io.Serializable;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;

/**
 * A section as a part of a corpus: how many places n-grams have in each of its segments.
 *
 * <p>A segment is a run of 500 counted tokens; what is left over is joined to the last; a shorter
 * section is one. An n-gram belongs to the segment that it begins in.
 */
public final class SectionPart implements Serializable {
  /** Counted tokens of a segment; the last has more. */
  public static final int SEGMENT = 500;

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
    int segments = segments(tokens);
    int[][] positions = new int[reach.max() + 1][segments];
    int[] before = {0};
    runs.of(
        text,
        (from, to) -> {
          for (int at = from; at < to; at++) {
            int segment = segment(before[0]++, segments);
            int[] beginning = places.beginning(to - at);
            for (int n = 1; n <= reach.max(); n++) {
              positions[n][segment] += beginning[n];
            }
          }
        });
    return new SectionPart(text.documentId(), text.sectionId(), text.ordinal(), tokens, positions);
  }

  /** How many segments so many tokens are. */
  public static int segments(long tokens) {
    return (int) Math.max(1, tokens / SEGMENT);
  }

  /** The segment of a token, by the number of counted tokens before it in its section. */
  public static int segment(int place, int segments) {
    return Math.min(place / SEGMENT, segments - 1);
  }
}
