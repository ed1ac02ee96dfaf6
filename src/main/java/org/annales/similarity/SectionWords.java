package org.annales.similarity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionPlace;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;

/**
 * The counted words of a section by segment, and where each first and last stands: what travels to
 * the task of its document.
 */
final class SectionWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SectionPlace place;
  private final String[] forms;
  private final List<WordCounts> segments;
  private final int[] first;
  private final int[] last;

  private SectionWords(
      SectionPlace place, String[] forms, List<WordCounts> segments, int[] first, int[] last) {
    this.place = place;
    this.forms = forms;
    this.segments = segments;
    this.first = first;
    this.last = last;
  }

  /** The words of a section; of one without a counted token no segments. */
  static SectionWords of(SectionText text, CountedRuns runs) {
    return new Counting(text, runs).words();
  }

  SectionPlace place() {
    return place;
  }

  /** The words by their numbers, in the order of their characters. */
  String[] forms() {
    return forms;
  }

  List<WordCounts> segments() {
    return segments;
  }

  int tokens() {
    return segments.stream().mapToInt(WordCounts::tokens).sum();
  }

  /** Counted tokens of the section before the first of a word. */
  int first(int word) {
    return first[word];
  }

  /** Counted tokens of the section before the last of a word. */
  int last(int word) {
    return last[word];
  }

  private static final class Counting {
    private final SectionText text;
    private final int[] tokens;
    private final String[] forms;
    private final int[] numbers;
    private final int[] first;
    private final int[] last;

    Counting(SectionText text, CountedRuns runs) {
      this.text = text;
      this.tokens = runs.countedTokens(text);
      int[] used = Arrays.stream(tokens).distinct().toArray();
      this.forms =
          Arrays.stream(used).mapToObj(i -> text.forms()[i]).sorted().toArray(String[]::new);
      this.numbers = new int[text.forms().length];
      for (int number : used) {
        numbers[number] = Arrays.binarySearch(forms, text.forms()[number]);
      }
      this.first = new int[forms.length];
      this.last = new int[forms.length];
    }

    SectionWords words() {
      List<WordCounts> segments = new ArrayList<>();
      WordCounts.Sums sums = new WordCounts.Sums(forms.length);
      int number = Segments.count(tokens.length);
      Arrays.fill(first, -1);
      for (int at = 0; at < tokens.length; at++) {
        int word = numbers[tokens[at]];
        if (first[word] < 0) {
          first[word] = at;
        }
        last[word] = at;
        sums.add(word, 1);
        if (at + 1 == tokens.length || Segments.of(at + 1, number) > Segments.of(at, number)) {
          segments.add(sums.takenInOrder());
        }
      }
      return new SectionWords(text.place(), forms, segments, first, last);
    }
  }
}
