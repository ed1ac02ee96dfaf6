package org.annales.text.model;

/** Why lines are set aside. */
public enum SetAsideReason implements Code {
  PAGE_NUMBER("a page number"),
  RUNNING_HEAD("a running head"),
  NO_WORDS("signs without words"),
  REPEATED_WORDS("the same words repeated many times by the scanner"),
  NEAR_REPEATED_WORDS("next to words repeated by the scanner"),
  SCANNER_REMARK("a remark of the scanner's program"),
  OTHER_SCRIPT("letters of another script than the book"),
  BETWEEN_OTHER_SCRIPT("between two blocks in another script"),
  PICTURE_TEXT("text inside a picture"),
  PICTURE_PLACE("the placeholder of a picture"),
  PICTURE_DESCRIPTION("a description of a picture"),
  CONTENTS("the table of contents"),
  BEFORE_FIRST_HEADING("before the first heading"),
  AFTER_END("after the end of the text"),
  BIBLIOGRAPHY("a bibliography"),
  PRINTED_INDEX("a printed index"),
  NO_SCRIPT("shown only where scripts are disabled"),
  PAGE_MENU("a menu of a web page"),
  STAGE_DIRECTION("a stage direction"),
  CAST_LIST("the list of characters of a play"),
  SPEAKER("the name of a speaker of a play"),
  COMMENT("a comment of a word processor"),
  HIDDEN("text that a browser or word processor does not show"),
  RUBY("small letters beside a word that tell how it is read"),
  FORM("a form of a web page"),
  TRANSCRIBER("a note of those who transcribed the book"),
  NAVIGATION("navigation of a web page or an e-book"),
  CONTINUATION("a continuation of the block before");

  private final String meaning;

  SetAsideReason(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
