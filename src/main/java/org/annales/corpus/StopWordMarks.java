package org.annales.corpus;

import java.util.BitSet;

/**
 * Marks the tokens of a section that are stop words. No n-gram that is counted holds one, so those
 * that begin at a place end before the next stop word.
 */
public record StopWordMarks(BitSet tokens) {
  /** Stands in place of a stop word. */
  public static final int GAP = -1;

  /**
   * A section's tokens with gaps for the stop words.
   *
   * @param tokens as the section has them
   * @param numbers the same tokens in the numbering that is wanted
   */
  public int[] gaps(int[] tokens, int[] numbers) {
    if (this.tokens.isEmpty()) {
      return numbers;
    }
    int[] gaps = numbers.clone();
    for (int i = 0; i < gaps.length; i++) {
      if (this.tokens.get(tokens[i])) {
        gaps[i] = GAP;
      }
    }
    return gaps;
  }

  /** Where the next stop word stands from a place on, or the end of the run. */
  public int next(int start, int[] run, int end) {
    if (tokens.isEmpty()) {
      return end;
    }
    int at = start;
    while (at < end && !tokens.get(run[at])) {
      at++;
    }
    return at;
  }
}
