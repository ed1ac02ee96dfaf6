package org.annales.keyness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.corpus.SectionText;

/**
 * The sentences that show a term best: as far from each other as its occurrences allow. The first
 * and the last are taken, then again and again the one that is farthest from all that are taken;
 * the earliest of equals.
 */
final class Evidence {
  private final PooledText text;
  private final int most;

  /** {@code most}: how many sentences are chosen. */
  Evidence(PooledText text, int most) {
    this.text = text;
    this.most = most;
  }

  /** Sentences for the places of a term, in the order of the text. */
  List<KeyTerm.Example> of(int... places) {
    List<KeyTerm.Example> examples = new ArrayList<>();
    int section = -1;
    int[] ends = {};
    for (int place : spread(places, most)) {
      if (text.sectionOf(place) != section) {
        section = text.sectionOf(place);
        ends = text.sentenceEnds(section);
      }
      KeyTerm.Example example = example(text.section(section), sentence(ends, place));
      if (!examples.contains(example)) {
        examples.add(example);
      }
    }
    return examples;
  }

  /** The first sentence that ends behind a place. */
  private static int sentence(int[] ends, int place) {
    int from = 0;
    int to = ends.length - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ends[middle] > place) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static KeyTerm.Example example(SectionText section, int sentence) {
    return new KeyTerm.Example(
        section.sectionId() + ":" + section.paragraph(sentence) + "." + section.number(sentence),
        section.text(sentence));
  }

  /** Some of the places, in order, that are far from each other. */
  static int[] spread(int[] places, int most) {
    int[] distances = new int[places.length];
    Arrays.fill(distances, Integer.MAX_VALUE);
    int chosen = Math.min(most, places.length);
    int[] spread = new int[chosen];
    for (int i = 0; i < chosen; i++) {
      int next = i == 1 ? places.length - 1 : farthest(distances);
      spread[i] = places[next];
      for (int j = 0; j < places.length; j++) {
        distances[j] = Math.min(distances[j], Math.abs(places[j] - places[next]));
      }
    }
    Arrays.sort(spread);
    return spread;
  }

  private static int farthest(int... distances) {
    int farthest = 0;
    for (int i = 1; i < distances.length; i++) {
      farthest = distances[i] > distances[farthest] ? i : farthest;
    }
    return farthest;
  }
}
