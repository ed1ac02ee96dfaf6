package org.annales.corpus;

/**
 * Divides the counted tokens of a section into segments of 500; the remainder is joined to the
 * last, and a shorter section is one segment.
 *
 * <p>The segment is the unit of all tests: neighbouring sentences are alike (their lengths and
 * scores correlate by 0.1 to 0.2 in a history of 200,000 words), so that a test of sentences calls
 * 20 to 30 % of random differences significant. What is measured of a sentence is therefore
 * averaged over the sentences of a segment.
 */
public final class Segments {
  /** Counted tokens of a segment; the last has more. */
  public static final int SIZE = 500;

  private Segments() {}

  /** How many segments a section of so many counted tokens has. */
  public static int count(long tokens) {
    return (int) Math.max(1, tokens / SIZE);
  }

  /** The segment of a token, by the number of counted tokens before it in its section. */
  public static int of(int place, int segments) {
    return Math.min(place / SIZE, segments - 1);
  }

  /**
   * The segment of a sentence: the one that has its middle token, and so most of its tokens where
   * it lies in two.
   *
   * @param first the number of counted tokens before it in its section
   * @param tokens its counted tokens, at least 1
   */
  public static int ofSentence(int first, int tokens, int segments) {
    return of(first + (tokens - 1) / 2, segments);
  }
}
