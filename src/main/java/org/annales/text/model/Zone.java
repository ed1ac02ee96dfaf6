package org.annales.text.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What kind of text a line is. Every non-blank line of an input has exactly one zone. */
public enum Zone {
  BODY,
  VERSE,
  EPIGRAPH,
  HEADING,
  ENDNOTE,
  FOOTNOTE,
  CAPTION,
  FACSIMILE,
  NOISE,
  INDEX,
  CONTENTS,
  FRONT,
  BACK;

  /**
   * The zones whose lines stand in {@code sentences}; lines of the others stand in {@code
   * set_aside}.
   */
  public static final Set<Zone> IN_SENTENCES =
      EnumSet.of(BODY, VERSE, EPIGRAPH, HEADING, ENDNOTE, FOOTNOTE, CAPTION);

  /** The name as the tables and the configuration write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
