package org.annales.similarity;

/** A measure of two sides that the blocks of two sections are permuted to. */
interface PermutedMeasure {
  /**
   * The measure.
   *
   * @param side the numbers of the blocks of one side
   * @param size how many of these there are
   */
  double of(int[] side, int size);
}
