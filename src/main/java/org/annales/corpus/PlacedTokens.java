package org.annales.corpus;

/** Reads numbered tokens of sections from every place at which an n-gram may begin. */
public interface PlacedTokens {
  /** Receives a place, and the tokens from there to the end of the widest n-gram. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Receives a place.
     *
     * @param section the number of the section
     * @param place counted tokens before it in the section
     * @param tokens valid until the next place is given
     */
    void place(int section, int place, int[] tokens, int from, int to);
  }

  /** Visits every place in the order of the text. */
  void forEach(Receiver receiver);

  /** The form of a token's number. */
  String form(int token);
}
