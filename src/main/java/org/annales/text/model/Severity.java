package org.annales.text.model;

import java.util.Locale;

/** How grave a problem is. An {@code ERROR} means that something of the input was not read. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The name as the tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
