package org.annales.text.model;

/** Whether words inside quotation marks belong to the counted text. */
public enum Quotations {
  INCLUDE,
  EXCLUDE,
  ONLY;

  /** Whether a token is counted, given that its sentence is. */
  public boolean counts(boolean quoted) {
    return this == INCLUDE || quoted == (this == ONLY);
  }
}
