package org.annales.similarity;

/** Measures two sides into which the blocks of two sections were permuted. */
interface PermutedMeasure {
  /**
   * The measure.
   *
   * @param side the numbers of the blocks of one side
   * @param size how many of these there are
   */
  double of(int[] side, int size);
}
