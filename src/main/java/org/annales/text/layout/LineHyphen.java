package org.annales.text.layout;

/** What a hyphen at the end of a line means. */
public enum LineHyphen {
  /** It divides a word, which is spelled without it. */
  DIVIDES,
  /** It belongs to the word. */
  OF_WORD,
  /** It stands for the second half of a word, and a space follows: Haupt- und Nebeneingang. */
  SUSPENDED;

  /** Signs that divide a word at the end of a line, in print and in recognised text. */
  static final String SIGNS = "-\u00AD\u2010\u2011\u00AC\u2E17";
}
