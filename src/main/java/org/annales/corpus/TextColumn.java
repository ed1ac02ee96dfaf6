package org.annales.corpus;

import org.annales.settings.Settings.CountedUnit;

/** Columns of sentences that an analysis reads. */
public enum TextColumn {
  /** The tokens as they are counted. */
  TOKENS,
  /** The lemmas in place of the tokens. */
  LEMMAS,
  /** The tokens, the text and the places in it and in the file. */
  TEXT;

  /** The tokens or their lemmas, as the settings of an analysis say. */
  public static TextColumn of(CountedUnit unit) {
    return unit == CountedUnit.LEMMA ? LEMMAS : TOKENS;
  }
}
