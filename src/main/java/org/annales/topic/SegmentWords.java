package org.annales.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionPlace;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;
import org.annales.corpus.StopWordMarks;
import org.annales.corpus.StopWords;
import org.annales.stats.resampling.Seeds;

/** The counted words of a segment without stop words. */
final class SegmentWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The order of the text. */
  static final Comparator<SegmentWords> IN_ORDER =
      Comparator.comparing((SegmentWords words) -> words.place.documentId())
          .thenComparingInt(words -> words.place.ordinal())
          .thenComparing(words -> words.place.sectionId())
          .thenComparingInt(SegmentWords::segment);

  private final SectionPlace place;
  private final int segment;
  private final String[] words;
  private final int[] counts;

  /**
   * The words of a segment.
   *
   * @param segment its number in its section, from 0
   * @param words each once, in the order in which they first occur
   * @param counts of the words
   */
  SegmentWords(SectionPlace place, int segment, String[] words, int[] counts) {
    this.place = place;
    this.segment = segment;
    this.words = words;
    this.counts = counts;
  }

  /** Counts the words of each segment of a section; none for one without a counted token. */
  static List<SegmentWords> of(SectionText text, CountedRuns runs, StopWords stopWords) {
    int[] tokens = runs.countedTokens(text);
    int[] words = stopWords.among(text).gaps(tokens, tokens);
    int number = Segments.count(tokens.length);
    int[] counts = new int[text.forms().length];
    List<SegmentWords> segments = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= tokens.length; at++) {
      if (at == tokens.length || Segments.of(at, number) > Segments.of(from, number)) {
        segments.add(counted(text, segments.size(), words, from, at, counts));
        from = at;
      }
    }
    return segments;
  }

  private static SegmentWords counted(
      SectionText text, int segment, int[] words, int from, int to, int[] counts) {
    List<Integer> found = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (words[at] != StopWordMarks.GAP && counts[words[at]]++ == 0) {
        found.add(words[at]);
      }
    }
    String[] forms = new String[found.size()];
    int[] ofForms = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = text.forms()[found.get(i)];
      ofForms[i] = counts[found.get(i)];
      counts[found.get(i)] = 0;
    }
    return new SegmentWords(text.place(), segment, forms, ofForms);
  }

  SectionPlace place() {
    return place;
  }

  int segment() {
    return segment;
  }

  String[] words() {
    return words;
  }

  int[] counts() {
    return counts;
  }

  String language() {
    return place.language();
  }

  /** A random number that decides whether the segment is in a sample. */
  long draw() {
    return Seeds.of(place.sectionId(), String.valueOf(segment), "topics");
  }
}
