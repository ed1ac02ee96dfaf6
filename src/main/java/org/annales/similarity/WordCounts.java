package org.annales.similarity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often each word stands in some text; words are numbers, rising. */
final class WordCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] words;
  private final int[] counts;
  private final int tokens;

  /** Counts of words; the arrays are kept, and not to be changed. */
  WordCounts(int[] words, int[] counts) {
    this.words = words;
    this.counts = counts;
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    this.tokens = sum;
  }

  /** The words, each once. */
  int[] words() {
    return words;
  }

  /** The counts of the words, in their order. */
  int[] counts() {
    return counts;
  }

  int tokens() {
    return tokens;
  }

  /** The same counts with other numbers for the words, which rise as these do. */
  WordCounts renumbered(int... numbers) {
    int[] renumbered = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      renumbered[i] = numbers[words[i]];
    }
    return new WordCounts(renumbered, counts);
  }

  /** A sum of counts that is filled and emptied again and again. */
  static final class Sums {
    private final int[] counts;
    private final int[] found;
    private int size;

    /** Sums for so many words. */
    Sums(int words) {
      this.counts = new int[words];
      this.found = new int[words];
    }

    void add(WordCounts text) {
      for (int i = 0; i < text.words.length; i++) {
        add(text.words[i], text.counts[i]);
      }
    }

    void add(int word, int count) {
      if (counts[word] == 0) {
        found[size++] = word;
      }
      counts[word] += count;
    }

    /** Joins neighbouring texts where they are more than {@code most}, into so many. */
    List<WordCounts> joined(List<WordCounts> texts, int most) {
      if (texts.size() <= most) {
        return texts;
      }
      List<WordCounts> joined = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        int from = Math.toIntExact((long) i * texts.size() / most);
        int to = Math.toIntExact((i + 1L) * texts.size() / most);
        texts.subList(from, to).forEach(this::add);
        joined.add(takenInOrder());
      }
      return joined;
    }

    /** What was added since the last time. */
    WordCounts taken() {
      int[] words = Arrays.copyOf(found, size);
      int[] taken = new int[size];
      for (int i = 0; i < size; i++) {
        taken[i] = counts[words[i]];
        counts[words[i]] = 0;
      }
      size = 0;
      return new WordCounts(words, taken);
    }

    /** The same, with the words rising. */
    WordCounts takenInOrder() {
      Arrays.sort(found, 0, size);
      return taken();
    }
  }
}
