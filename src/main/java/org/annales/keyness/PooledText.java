package org.annales.keyness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.PackTokens;
import org.annales.corpus.SectionText;
import org.annales.corpus.StopWords;
import org.annales.corpus.Stops;
import org.annales.ngram.Reach;
import org.annales.ngram.SectionPart;

/**
 * The sections of a pool as one text. Its counted tokens are numbered from 0: these numbers are
 * called places. Its segments are numbered too.
 */
final class PooledText {
  /** Receives a place, and the tokens from there to where no n-gram may reach further. */
  @FunctionalInterface
  interface Receiver {
    void place(int place, int[] tokens, int from, int to);
  }

  private final List<SectionText> texts;
  private final CountedRuns runs;
  private final StopWords stopwords;
  private final PackTokens pack = new PackTokens();
  private final List<int[]> tokens = new ArrayList<>();
  private final List<SectionPart> parts = new ArrayList<>();
  private final int[] firstPlaces;
  private final int[] firstSegments;
  private final int[] segmentStarts;

  PooledText(List<SectionText> texts, CountedRuns runs, StopWords stopwords, int longest) {
    this.texts = texts;
    this.runs = runs;
    this.stopwords = stopwords;
    this.firstPlaces = new int[texts.size() + 1];
    this.firstSegments = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      SectionPart part = SectionPart.of(texts.get(i), runs, Reach.adjacent(longest));
      parts.add(part);
      tokens.add(pack.of(texts.get(i)));
      firstPlaces[i + 1] = Math.addExact(firstPlaces[i], Math.toIntExact(part.tokens()));
      firstSegments[i + 1] = firstSegments[i] + part.positions()[0].length;
    }
    this.segmentStarts = new int[firstSegments[texts.size()]];
    for (int i = 0; i < texts.size(); i++) {
      for (int s = firstSegments[i]; s < firstSegments[i + 1]; s++) {
        segmentStarts[s] = firstPlaces[i] + (s - firstSegments[i]) * SectionPart.SEGMENT;
      }
    }
  }

  SectionText section(int section) {
    return texts.get(section);
  }

  int sections() {
    return texts.size();
  }

  /** Gives every place at which an n-gram may begin, in order. */
  void forEach(Receiver receiver) {
    for (int i = 0; i < texts.size(); i++) {
      SectionText text = texts.get(i);
      Stops stops = stopwords.among(text);
      int[] numbers = tokens.get(i);
      int[] place = {firstPlaces[i]};
      runs.of(
          text,
          (from, to) -> {
            int stop = from;
            for (int at = from; at < to; at++) {
              stop = stops.next(Math.max(stop, at), text.tokens(), to);
              receiver.place(place[0]++, numbers, at, stop);
            }
          });
    }
  }

  /** What the number of a token stands for. */
  String form(int token) {
    return pack.form(token);
  }

  /** The places of some sections. */
  Range places(Range sections) {
    return new Range(firstPlaces[sections.from()], firstPlaces[sections.to()]);
  }

  /** The segments of some sections. */
  Range segments(Range sections) {
    return new Range(firstSegments[sections.from()], firstSegments[sections.to()]);
  }

  int segments() {
    return segmentStarts.length;
  }

  /** The segment that a place lies in. */
  int segment(int place) {
    return last(segmentStarts, segmentStarts.length, place);
  }

  /** The section that a place lies in. */
  int sectionOf(int place) {
    return last(firstPlaces, texts.size(), place);
  }

  /** The number of the last start that is not behind a place. */
  private static int last(int[] starts, int length, int place) {
    int found = Arrays.binarySearch(starts, 0, length, place);
    return found >= 0 ? found : -found - 2;
  }

  /** Positions of n-grams of a length in each segment. */
  long[] sizes(int n) {
    return parts.stream()
        .flatMapToInt(part -> Arrays.stream(part.positions()[n]))
        .asLongStream()
        .toArray();
  }

  /** For each sentence of a section, the places before its end. */
  int[] sentenceEnds(int section) {
    SectionText text = texts.get(section);
    int[] ends = new int[text.sentences()];
    int[] sentence = {0};
    int[] place = {firstPlaces[section]};
    runs.of(
        text,
        (from, to) -> {
          while (text.end(sentence[0]) <= from) {
            ends[sentence[0]++] = place[0];
          }
          place[0] += to - from;
        });
    Arrays.fill(ends, sentence[0], ends.length, place[0]);
    return ends;
  }
}
