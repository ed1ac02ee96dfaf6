package org.annales.keyness;

import java.util.Arrays;
import java.util.List;
import org.annales.corpus.Segments;
import org.annales.ngram.SectionPart;

/**
 * Numbers the counted tokens and the segments of a pool from 0. The number of a token is its place.
 */
final class PoolParts {
  private final List<SectionPart> parts;
  private final int[] firstPlaces;
  private final int[] firstSegments;
  private final int[] segmentStarts;

  PoolParts(List<SectionPart> parts) {
    this.parts = parts;
    this.firstPlaces = new int[parts.size() + 1];
    this.firstSegments = new int[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      SectionPart part = parts.get(i);
      firstPlaces[i + 1] = Math.addExact(firstPlaces[i], Math.toIntExact(part.tokens()));
      firstSegments[i + 1] = firstSegments[i] + part.segments();
    }
    this.segmentStarts = new int[firstSegments[parts.size()]];
    for (int i = 0; i < parts.size(); i++) {
      for (int s = firstSegments[i]; s < firstSegments[i + 1]; s++) {
        segmentStarts[s] = firstPlaces[i] + (s - firstSegments[i]) * Segments.SIZE;
      }
    }
  }

  int places() {
    return firstPlaces[parts.size()];
  }

  /** The places of some sections. */
  Range places(Range sections) {
    return new Range(firstPlaces[sections.from()], firstPlaces[sections.to()]);
  }

  int firstPlace(int section) {
    return firstPlaces[section];
  }

  /** The segments of some sections. */
  Range segments(Range sections) {
    return new Range(firstSegments[sections.from()], firstSegments[sections.to()]);
  }

  /** The segment that a place lies in. */
  int segment(int place) {
    return last(segmentStarts, segmentStarts.length, place);
  }

  /** Whether two segments are parts of one section. */
  boolean isSameSection(int segment, int other) {
    return last(firstSegments, parts.size(), segment) == last(firstSegments, parts.size(), other);
  }

  /** The section that a place lies in. */
  int sectionOf(int place) {
    return last(firstPlaces, parts.size(), place);
  }

  /** The number of the last start that is not behind a place. */
  private static int last(int[] starts, int length, int place) {
    int found = Arrays.binarySearch(starts, 0, length, place);
    return found >= 0 ? found : -found - 2;
  }

  /** Positions of n-grams of a length in each segment. */
  long[] sizes(int n) {
    return parts.stream()
        .flatMapToInt(part -> part.positionsInSegments(n))
        .asLongStream()
        .toArray();
  }
}
