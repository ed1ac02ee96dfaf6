package org.annales.keyness;

/** The text of a pool, or as much of it as a task needs: tokens as numbers, and their places. */
interface PlacedTokens {
  /** Receives a place, and the tokens from there to where no n-gram may reach further. */
  @FunctionalInterface
  interface Receiver {
    void place(int place, int[] tokens, int from, int to);
  }

  /** Gives every place at which an n-gram may begin, in order. */
  void forEach(Receiver receiver);

  /** What the number of a token stands for. */
  String form(int token);
}
