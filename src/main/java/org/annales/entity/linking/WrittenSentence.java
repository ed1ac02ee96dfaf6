package org.annales.entity.linking;

import java.util.BitSet;
import java.util.List;

/**
 * The words of a sentence in their original case, and the text between them.
 *
 * <p>{@code gap(i)} precedes word i; the last gap follows the last word.
 */
public final class WrittenSentence {
  private final List<String> words;
  private final List<String> gaps;
  private final BitSet italics;

  private WrittenSentence(List<String> words, List<String> gaps, BitSet italics) {
    this.words = words;
    this.gaps = gaps;
    this.italics = italics;
  }

  /**
   * Splits a sentence at its tokens.
   *
   * @param starts where each token begins, in code points
   * @param ends where each token ends
   * @param italics the tokens in italics
   */
  public static WrittenSentence of(String text, int[] starts, int[] ends, BitSet italics) {
    String[] words = new String[starts.length];
    String[] gaps = new String[starts.length + 1];
    int unit = 0;
    int point = 0;
    for (int i = 0; i < starts.length; i++) {
      int start = text.offsetByCodePoints(unit, starts[i] - point);
      int end = text.offsetByCodePoints(start, ends[i] - starts[i]);
      gaps[i] = text.substring(unit, start);
      words[i] = text.substring(start, end);
      unit = end;
      point = ends[i];
    }
    gaps[starts.length] = text.substring(unit);
    return new WrittenSentence(List.of(words), List.of(gaps), italics);
  }

  /** Returns the sentence with its words in another case. */
  WrittenSentence with(List<String> recased) {
    return new WrittenSentence(List.copyOf(recased), gaps, italics);
  }

  public int size() {
    return words.size();
  }

  public String word(int i) {
    return words.get(i);
  }

  boolean isItalic(int i) {
    return italics.get(i);
  }

  /** The index after the last word of the italics around a word. */
  int italicsEnd(int i) {
    return italics.nextClearBit(i);
  }

  /** The text before a word, or after the last. */
  public String gap(int i) {
    return gaps.get(i);
  }
}
