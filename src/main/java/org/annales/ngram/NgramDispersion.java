package org.annales.ngram;

import java.util.Arrays;
import org.annales.stats.dispersion.Dispersion;
import org.annales.stats.dispersion.Gaps;

/**
 * Measures how the n-grams of a trie are dispersed over sections and segments. It holds one n-gram
 * at a time and reuses its arrays for the next.
 */
final class NgramDispersion {
  private final TextParts parts;
  private final NgramOccurrences occurrences;
  private final TextParts.Sizes[] sections;
  private final TextParts.Sizes[] segments;
  private final PartCounts inSections = new PartCounts();
  private final PartCounts inSegments = new PartCounts();
  private long[] places = new long[16];
  private int frequency;
  private int top;

  /** How often something occurs in some parts: parallel arrays, filled up to a length. */
  private static final class PartCounts {
    private int[] parts = new int[16];
    private long[] counts = new long[16];
    private int length;

    void add(int part) {
      if (length > 0 && parts[length - 1] == part) {
        counts[length - 1]++;
        return;
      }
      if (length == parts.length) {
        parts = Arrays.copyOf(parts, length * 2);
        counts = Arrays.copyOf(counts, length * 2);
      }
      parts[length] = part;
      counts[length++] = 1;
    }

    int most() {
      int most = 0;
      for (int i = 1; i < length; i++) {
        most = counts[i] > counts[most] ? i : most;
      }
      return most;
    }
  }

  NgramDispersion(TextParts parts, NgramOccurrences occurrences, NgramSpec spec) {
    this.parts = parts;
    this.occurrences = occurrences;
    this.sections = new TextParts.Sizes[spec.max() + 1];
    this.segments = new TextParts.Sizes[spec.max() + 1];
    for (int n = spec.min(); n <= spec.max(); n++) {
      sections[n] = parts.sections(n);
      segments[n] = parts.segments(n);
    }
  }

  /** Loads one n-gram of a length; the measures below then refer to it. */
  void moveTo(int node, int length, int count) {
    frequency = count;
    inSections.length = 0;
    inSegments.length = 0;
    if (places.length < count) {
      places = new long[Math.max(count, places.length * 2)];
    }
    occurrences.copyPlaces(node, places);
    for (int i = 0; i < count; i++) {
      int segment = occurrences.segment(node, i);
      inSegments.add(segments[length].number(segment));
      inSections.add(sections[length].number(parts.sectionOf(segment)));
    }
    top = inSections.most();
  }

  Dispersion overSections(int length) {
    return new Dispersion(
        sections[length].parts(), inSections.parts, inSections.counts, inSections.length);
  }

  Dispersion overSegments(int length) {
    return new Dispersion(
        segments[length].parts(), inSegments.parts, inSegments.counts, inSegments.length);
  }

  /** The greatest count in one section. */
  long mostInOne() {
    return inSections.counts[top];
  }

  double averageReducedFrequency() {
    return new Gaps(places, frequency, parts.tokens()).arf();
  }
}
