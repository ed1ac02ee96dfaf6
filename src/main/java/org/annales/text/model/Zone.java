package org.annales.text.model;

import java.util.EnumSet;
import java.util.Set;

/** The kind of text of a line. Every non-blank line has exactly one zone. */
public enum Zone implements Code {
  BODY("running prose"),
  VERSE("lines of verse"),
  EPIGRAPH("a motto at the beginning of a section"),
  HEADING("headings and their subtitles"),
  ENDNOTE("notes at the end of a chapter or book"),
  FOOTNOTE("notes at the foot of a page"),
  CAPTION("legends of pictures and tables, and notes in the margin"),
  FACSIMILE("text of a reproduced document"),
  NOISE("unreadable characters"),
  INDEX("a printed index"),
  CONTENTS("the table of contents"),
  FRONT("title page, imprint and the like"),
  BACK("bibliography, advertisements and other back matter");

  private final String meaning;

  Zone(String meaning) {
    this.meaning = meaning;
  }

  /** Zones whose lines belong to sentences; lines of the others are set aside. */
  public static final Set<Zone> IN_SENTENCES =
      EnumSet.of(BODY, VERSE, EPIGRAPH, HEADING, ENDNOTE, FOOTNOTE, CAPTION);

  @Override
  public String meaning() {
    return meaning;
  }
}
