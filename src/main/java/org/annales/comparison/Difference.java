package org.annales.comparison;

import java.io.Serializable;

/**
 * How two sets differ in an item.
 *
 * @param value of the target
 * @param unit of the test
 * @param permutationP NaN where it was not asked for
 * @param chosen whether the configuration names the word or entity
 * @param sections of the side that has more of it that have it; 0 of measures
 */
record Difference(
    SetItem item,
    double value,
    String unit,
    Outcome outcome,
    double permutationP,
    int sections,
    int sectionsOfReference,
    boolean chosen)
    implements Serializable {
  private static final double ALPHA = 0.05;

  /**
   * The end of the interval nearest to 0: an effect that holds at least; 0 where it is not sure.
   */
  double least() {
    return outcome.low() > 0 ? outcome.low() : Math.max(0, -outcome.high());
  }

  /**
   * Whether the interval leaves 0 out and neither one section nor chance among segments made it.
   */
  boolean isRobust(double q) {
    int having = outcome.effect() > 0 ? sections : sectionsOfReference;
    return q <= ALPHA
        && least() > 0
        && (!item.isCounted() || (permutationP <= ALPHA && having > 1));
  }

  /** Whether it is written: what is counted by thousands only where it differs, or is chosen. */
  boolean isWritten(double q) {
    return !item.isCounted() || chosen || q <= ALPHA;
  }
}
