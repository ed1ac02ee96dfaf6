package org.annales.text.model;

/** A kind of repair of a text. */
public enum Repair implements Code {
  PARAGRAPH_JOINED("a paragraph cut by a page, a picture or a footnote was put together"),
  HYPHEN_REMOVED("a word divided at the end of a line was put together without its hyphen"),
  HYPHEN_KEPT("a word divided at the end of a line was put together and kept its hyphen"),
  SOFT_HYPHEN("a soft hyphen or an invisible character was removed"),
  LIGATURE("a ligature was written as its letters"),
  COMPOSED("a letter and its combining mark were composed (NFC)"),
  QUOTATION_MARK("a quotation mark or apostrophe written with other signs was put right"),
  HOMOGLYPH("a letter of another script inside a word was replaced by the one that looks like it"),
  SMALL_CAPITALS("a word in small capitals that opens a section was put back to ordinary case"),
  MARKUP("a tag or a mark of italics or bold type was removed"),
  PAGE_MARK("the mark of a page inside the text was removed");

  private final String meaning;

  Repair(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
