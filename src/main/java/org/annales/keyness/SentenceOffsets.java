package org.annales.keyness;

import java.util.Arrays;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.ExampleSentence;
import org.annales.corpus.SectionText;

/** The sentences of a section, found by the counted tokens before them. */
final class SentenceOffsets {
  private final SectionText section;

  /** For each sentence, the counted tokens before its end. */
  private final int[] ends;

  SentenceOffsets(SectionText section, CountedRuns runs) {
    this.section = section;
    this.ends = new int[section.sentences()];
    int[] sentence = {0};
    int[] place = {0};
    runs.forEachRun(
        section,
        (from, to) -> {
          while (section.end(sentence[0]) <= from) {
            ends[sentence[0]++] = place[0];
          }
          place[0] += to - from;
        });
    Arrays.fill(ends, sentence[0], ends.length, place[0]);
  }

  /** The sentence of a counted token, which is numbered from 0 in its section. */
  ExampleSentence at(int place) {
    return ExampleSentence.of(section, endsBehind(place));
  }

  /** The first sentence that ends behind a place. */
  private int endsBehind(int place) {
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
}
