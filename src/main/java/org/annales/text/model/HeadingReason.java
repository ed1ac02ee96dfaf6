package org.annales.text.model;

/** Why a line is a heading or none. */
public enum HeadingReason implements Code {
  NUMBER_SERIES("its number continues a series"),
  NUMBER_BY_POSITION("its number follows from its position in a series"),
  UNIFORM_TITLE("it is set off like other titles"),
  NAMED_PART("it names a part of a book, such as a preface"),
  IN_CONTENTS("the table of contents lists it"),
  FILE_MARKUP("the markup of the file has a heading that begins a section"),
  INNER_MARKUP("the markup of the file has a heading inside a section"),
  FIXED("a heading or none by the configuration"),
  TEXT_BELOW("prose begins below it, outside of the sections whose headings were found"),
  HEADWORD("it is a headword, or a letter of the alphabet, in alphabetical order"),
  DATE_LINE("it gives the place or date of a letter or diary entry, like others"),
  NUMBERS_BELOW("numbering restarts below it"),
  NUMBER_OUT_OF_ORDER("its number is out of order or repeated"),
  INSIDE_CHAPTERS("its form occurs inside chapters"),
  NUMBER_INSIDE_CHAPTERS("its number belongs to a list inside chapters"),
  SINGLE("no other heading has its form"),
  NO_SERIES("its number continues no series, or is of a list"),
  INSIDE_CONTENTS("it stands in the table of contents"),
  NO_POSITION("no heading is expected at this position");

  private final String meaning;

  HeadingReason(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
