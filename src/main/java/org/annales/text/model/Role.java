package org.annales.text.model;

import java.util.Locale;

/** What a document is in the corpus: a work that is studied, or a source that the works draw on. */
public enum Role {
  TEXT,
  SOURCE;

  /** The name as the tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
