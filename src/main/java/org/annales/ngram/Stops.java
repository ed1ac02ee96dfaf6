package org.annales.ngram;

import java.util.BitSet;

/**
 * Which tokens of a section are stop words. No n-gram that is counted holds one, so those that
 * begin at a place end before the next stop word.
 */
public record Stops(BitSet tokens) {

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
