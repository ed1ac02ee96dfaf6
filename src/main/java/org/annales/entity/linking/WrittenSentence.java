package org.annales.entity.linking;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence as it is written: its words, and what stands between them.
 *
 * <p>Words are its tokens with their capitals; {@code gap(i)} stands before word i, and the gap
 * after the last word is that of their number.
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
   * A sentence.
   *
   * @param starts where each token begins, in code points
   * @param ends where each token ends
   * @param italics which tokens stand in italics
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

  /** The same sentence with its words in other letters. */
  WrittenSentence with(List<String> otherwise) {
    return new WrittenSentence(List.copyOf(otherwise), gaps, italics);
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  /** A word as it is written. */
  public String word(int i) {
    return words.get(i);
  }

  /** Whether a word stands in italics. */
  boolean isItalic(int i) {
    return italics.get(i);
  }

  /** The place after the last word of the italics that a word stands in. */
  int italicsEnd(int i) {
    return italics.nextClearBit(i);
  }

  /** What stands before a word; of their number: behind the last. */
  public String gap(int i) {
    return gaps.get(i);
  }
}
