package org.annales.corpus;

/**
 * Divides the counted tokens of a section into segments of 500; the remainder is joined to the
 * last, and a shorter section is one segment.
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
}
