package org.annales.keyness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.corpus.ExampleSentence;

/**
 * Selects the sentences that illustrate a term, as far apart as its occurrences allow: the first
 * and the last, then repeatedly the one that is farthest from all selected; the earliest of equals.
 */
final class Evidence {
  private final PooledText text;
  private int section = -1;
  private SentenceOffsets sentences;

  Evidence(PooledText text) {
    this.text = text;
  }

  /** The sentences of some places, in the order of the text. */
  List<ExampleSentence> of(List<Integer> places) {
    List<ExampleSentence> examples = new ArrayList<>();
    for (int place : places) {
      int in = text.parts().sectionOf(place);
      if (in != section) {
        section = in;
        sentences = text.sentences(in);
      }
      examples.add(sentences.at(place - text.parts().firstPlace(in)));
    }
    return examples.stream().distinct().toList();
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
