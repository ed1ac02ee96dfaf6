package org.annales.comparison;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.corpus.Segments;
import org.annales.text.sentence.WrittenWords;

/**
 * Counts the tokens of a section by sentence and by segment. It knows the place of each counted
 * token, so that mentions and marks of notes can be added.
 */
final class SectionCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int NOT_COUNTED = -1;

  private final Counts[] sentences;
  private final Counts[] segments;
  private final int[] numbers;

  /** For each token of the section its place among those that are counted. */
  private final int[] places;

  private final int[] starts;

  private SectionCounts(SectionText text, int[] places, int tokens) {
    this.places = places;
    this.numbers = IntStream.range(0, text.sentences()).map(text::number).toArray();
    this.starts = IntStream.rangeClosed(0, text.sentences()).map(i -> start(text, i)).toArray();
    this.sentences = all(text.sentences());
    this.segments = all(Segments.count(tokens));
  }

  private static int start(SectionText text, int sentence) {
    return sentence < text.sentences() ? text.start(sentence) : text.tokens().length;
  }

  private static Counts[] all(int length) {
    Counts[] all = new Counts[length];
    Arrays.setAll(all, i -> new Counts());
    return all;
  }

  /** The counts of a section, without mentions and marks of notes. */
  static SectionCounts of(SectionText text, CountedRuns runs, LanguageResources language) {
    int[] places = new int[text.tokens().length];
    Arrays.fill(places, NOT_COUNTED);
    runs.forEachToken(text, (place, at, end) -> places[at] = place);
    SectionCounts counts = new SectionCounts(text, places, runs.count(text));
    FormCounts forms = new FormCounts(text, language);
    Acronyms acronyms = new Acronyms(language.functionWords(), new SmallWords(text)::has);
    for (int i = 0; i < text.sentences(); i++) {
      counts.addSentence(text, i, forms, language, acronyms);
    }
    return counts;
  }

  private void addSentence(
      SectionText text,
      int sentence,
      FormCounts forms,
      LanguageResources language,
      Acronyms acronyms) {
    WrittenWords words = language.hasSyllables() ? words(text, sentence) : null;
    boolean first = true;
    for (int at = starts[sentence]; at < text.end(sentence); at++) {
      if (places[at] != NOT_COUNTED) {
        if (first) {
          add(sentence, at, Count.SENTENCES);
          first = false;
        }
        int form = text.tokens()[at];
        int word = at - starts[sentence];
        boolean name = words != null && words.isName(word);
        int size = text.end(sentence) - starts[sentence];
        int spelled = words == null ? 0 : acronyms.syllables(words, word, size);
        forms.add(sentences[sentence], form, text.quoted(at), name, spelled);
        forms.add(segment(at), form, text.quoted(at), name, spelled);
      }
    }
  }

  private static WrittenWords words(SectionText text, int sentence) {
    return new WrittenWords(
        text.zone(sentence), text.text(sentence), text.starts(sentence), text.ends(sentence));
  }

  private Counts segment(int token) {
    return segments[Segments.of(places[token], segments.length)];
  }

  private void add(int sentence, int token, Count kind) {
    sentences[sentence].add(kind, 1);
    segment(token).add(kind, 1);
  }

  /** Adds a mention of an entity; its first counted token, or −1 where none is counted. */
  int addMention(int number, int from, int to) {
    int sentence = Arrays.binarySearch(numbers, number);
    int first = NOT_COUNTED;
    for (int at = from; sentence >= 0 && at < to; at++) {
      int token = starts[sentence] + at;
      if (token < starts[sentence + 1] && places[token] != NOT_COUNTED) {
        add(sentence, token, Count.NAMED);
        first = first == NOT_COUNTED ? token : first;
      }
    }
    if (first != NOT_COUNTED) {
      add(sentence, first, Count.MENTIONS);
    }
    return first;
  }

  /** Adds the mark of a note, where it stands at a counted token. */
  void addNote(int number, int at) {
    int sentence = Arrays.binarySearch(numbers, number);
    int token = sentence < 0 ? 0 : starts[sentence] + at;
    if (sentence >= 0 && token < starts[sentence + 1] && places[token] != NOT_COUNTED) {
      add(sentence, token, Count.NOTES);
    }
  }

  /** The number of the segment of a counted token. */
  int segmentOf(int token) {
    return Segments.of(places[token], segments.length);
  }

  /** Whether a token is counted. */
  boolean isCounted(int token) {
    return places[token] != NOT_COUNTED;
  }

  /** Counts of the sentences with a counted token, in order. */
  Counts[] sentences() {
    return Arrays.stream(sentences)
        .filter(counts -> counts.of(Count.SENTENCES) > 0)
        .toArray(Counts[]::new);
  }

  /**
   * The segment of a sentence, by the number of the sentence in the section; −1 where none of its
   * tokens is counted.
   */
  int segmentOfSentence(int number) {
    int sentence = Arrays.binarySearch(numbers, number);
    return sentence < 0 ? NOT_COUNTED : segmentAt(sentence);
  }

  private int segmentAt(int sentence) {
    int[] counted =
        Arrays.stream(places, starts[sentence], starts[sentence + 1])
            .filter(place -> place != NOT_COUNTED)
            .toArray();
    return counted.length == 0
        ? NOT_COUNTED
        : Segments.ofSentence(counted[0], counted.length, segments.length);
  }

  /** Counts of the whole sentences of each segment, in order. */
  Counts[] sentencesBySegment() {
    Counts[] sums = all(segments.length);
    for (int i = 0; i < sentences.length; i++) {
      int segment = segmentAt(i);
      if (segment != NOT_COUNTED) {
        sums[segment].add(sentences[i]);
      }
    }
    return sums;
  }

  /** Counts of the segments, in order; not to be changed. */
  Counts[] segments() {
    return segments;
  }

  /** Counts of the whole section. */
  Counts all() {
    Counts all = new Counts();
    for (Counts segment : segments) {
      all = all.plus(segment);
    }
    return all;
  }
}
