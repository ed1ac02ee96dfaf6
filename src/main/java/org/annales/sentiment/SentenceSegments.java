package org.annales.sentiment;

import java.util.Arrays;
import java.util.List;
import org.annales.corpus.Segments;
import org.annales.sentiment.SectionHits.ScoredPlace;

/**
 * Divides the counted sentences of a section into segments, each by its middle token ({@link
 * Segments#ofSentence}). A segment inside a sentence longer than itself has none, and is left out.
 */
final class SentenceSegments {
  private final int[] segments;
  private final long[] words;

  SentenceSegments(SectionHits section) {
    List<ScoredPlace> sentences = section.sentences();
    int most = Segments.count(section.words());
    this.segments = new int[sentences.size()];
    long[] sizes = new long[most];
    int before = 0;
    int last = -1;
    int number = -1;
    for (int i = 0; i < segments.length; i++) {
      int segment = Segments.ofSentence(before, sentences.get(i).words(), most);
      number += segment == last ? 0 : 1;
      last = segment;
      segments[i] = number;
      sizes[number] += sentences.get(i).words();
      before += sentences.get(i).words();
    }
    this.words = Arrays.copyOf(sizes, number + 1);
  }

  /** How many segments have sentences. */
  int size() {
    return words.length;
  }

  /** The segment of a sentence. */
  int of(int sentence) {
    return segments[sentence];
  }

  /** Counted tokens of the sentences of a segment. */
  long words(int segment) {
    return words[segment];
  }
}
