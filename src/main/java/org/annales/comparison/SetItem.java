package org.annales.comparison;

import java.io.Serializable;
import java.util.Locale;

/** What is compared between two sets: a measure, a word, an entity. */
record SetItem(int comparison, Kind kind, String item) implements Serializable {

  /** What it is. */
  enum Kind {
    MEASURE,
    SENTIMENT,
    WORD,
    ENTITY;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which items are corrected together. */
  String family() {
    return comparison + " " + kind.label();
  }
}
