package org.annales.keyness;

import java.io.Serializable;

/** The sizes of a family and its numbers of results. Parts of a family add up. */
record Tally(Sizes sizes, Terms terms) implements Serializable {

  /**
   * How large the two sides are.
   *
   * @param tokens counted ones of the target
   * @param size positions of n-grams of the family's length in the target
   */
  record Sizes(long tokens, long referenceTokens, long size, long referenceSize)
      implements Serializable {
    /** Of a side that was not read. */
    static final Sizes NONE = new Sizes(0, 0, 0, 0);
  }

  /** How many terms were tested, passed, are written, are robust. */
  record Terms(long tested, long passed, long written, long robust) implements Serializable {
    Terms plus(Terms other) {
      return new Terms(
          tested + other.tested,
          passed + other.passed,
          written + other.written,
          robust + other.robust);
    }
  }

  Tally plus(Tally other) {
    return new Tally(sizes, terms.plus(other.terms));
  }
}
