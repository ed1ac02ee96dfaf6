package org.annales.text.model;

/** Why a document is of a kind. */
public enum KindReason implements Code {
  GIVEN("corpus.yaml names the kind"),
  SPEAKERS("many paragraphs begin with the name of a speaker who speaks again"),
  DATES("many short lines of place and date, or salutations, open pieces of text"),
  HEADWORDS("many paragraphs begin with headwords in alphabetical order"),
  VERSE_LINES("most lines are short and begin with capitals"),
  UNRELATED("lines are paragraphs that often end without a stop, and the next is another"),
  ITEMS("most lines are items: rows of a table or a log, entries of a list"),
  HEADINGS("numbered or named headings divide it"),
  TITLES("titles set off from the text divide it"),
  CHAPTERS("it was read as running text, and has at least three chapters"),
  NO_HEADINGS("it has no headings");

  private final String meaning;

  KindReason(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
