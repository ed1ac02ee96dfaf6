package org.annales.text.model;

/** Whether quoted words are counted. */
public enum Quotations {
  INCLUDE,
  EXCLUDE,
  ONLY;

  /** Whether a token of a counted sentence is counted. */
  public boolean counts(boolean quoted) {
    return this == INCLUDE || quoted == (this == ONLY);
  }
}
