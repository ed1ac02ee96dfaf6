package org.annales.corpus;

/** What an analysis reads of each sentence. */
public enum TextColumn {
  /** The tokens as they are counted. */
  TOKENS,
  /** The lemmas in place of the tokens. */
  LEMMAS,
  /** The tokens, the text and the places in it and in the file. */
  TEXT
}
