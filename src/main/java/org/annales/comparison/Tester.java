package org.annales.comparison;

/** A way to hold the sections of a document against each other in one measure. */
interface Tester {
  String CONSTANT = "constant: all values are equal";

  /** What the values are of: segment or sentence. */
  String unit();

  /** A section against all others together. */
  Outcome againstRest(Sample section);

  /** A section against another. */
  Outcome againstSection(Sample section, Sample other);

  /** Why so few units are not tested. */
  default String tooShort(int least) {
    return "too short: fewer than " + least + " " + unit() + "s";
  }
}
