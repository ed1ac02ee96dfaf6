package org.annales.comparison;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annales.corpus.Segments;
import org.annales.stats.test.WeightedTrend;

/** The documents of a series and their years, which all items of the series share. */
final class SeriesYears implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] numbers;
  private final int[] documents;
  private final long[] words;

  /** Of each document, the place of its year. */
  private final int[] yearOf;

  private final long[] wordsOf;

  /** Of each document, its place among those of long years; −1 of others. */
  private final int[] longOf;

  private final WeightedTrend.Texts texts;

  /**
   * A document of a series.
   *
   * @param words counted, over 0
   */
  record Dated(int year, long words) implements Serializable {}

  /** The years of some documents. */
  SeriesYears(List<Dated> dated) {
    TreeMap<Integer, Integer> places = new TreeMap<>();
    dated.forEach(document -> places.put(document.year(), 0));
    this.numbers = places.keySet().stream().mapToInt(year -> year).toArray();
    for (int i = 0; i < numbers.length; i++) {
      places.put(numbers[i], i);
    }
    this.documents = new int[numbers.length];
    this.words = new long[numbers.length];
    this.yearOf = dated.stream().mapToInt(document -> places.get(document.year())).toArray();
    this.wordsOf = dated.stream().mapToLong(Dated::words).toArray();
    for (int i = 0; i < yearOf.length; i++) {
      documents[yearOf[i]]++;
      words[yearOf[i]] += wordsOf[i];
    }
    int[] found = IntStream.range(0, yearOf.length).filter(i -> isLong(yearOf[i])).toArray();
    this.longOf = new int[yearOf.length];
    Arrays.fill(longOf, -1);
    for (int i = 0; i < found.length; i++) {
      longOf[found[i]] = i;
    }
    this.texts =
        new WeightedTrend.Texts(
            IntStream.of(found).mapToDouble(this::time).toArray(),
            IntStream.of(found).mapToDouble(this::wordsOf).toArray());
  }

  /** How many years there are, in which documents have counted words. */
  int size() {
    return numbers.length;
  }

  /** A year by its place. */
  int number(int year) {
    return numbers[year];
  }

  /** Documents of a year. */
  int documents(int year) {
    return documents[year];
  }

  /** Counted words of a year. */
  long words(int year) {
    return words[year];
  }

  /** Whether a year has the words of a segment, and so is tested. */
  boolean isLong(int year) {
    return words[year] >= Segments.SIZE;
  }

  /** The place of a document's year. */
  int yearOf(int document) {
    return yearOf[document];
  }

  /** The year of a document. */
  double time(int document) {
    return numbers[yearOf[document]];
  }

  /** Counted words of a document. */
  double wordsOf(int document) {
    return wordsOf[document];
  }

  /** The place of a document of a long year in {@link #texts}. */
  int place(int document) {
    return longOf[document];
  }

  /** The documents of long years, by their words. */
  WeightedTrend.Texts texts() {
    return texts;
  }
}
