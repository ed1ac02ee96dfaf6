package org.annales.text.zone;

import java.util.BitSet;

/** Records where italics and bold type are opened and closed in the text of a paragraph. */
final class Emphasis {
  private final BitSet italic = new BitSet();

  /** Where italics were opened; -1 where none are open. */
  private int italics = -1;

  private boolean bold;

  /** The places that stand in italics, which were opened and closed. */
  BitSet italic() {
    return italic;
  }

  boolean isItalic() {
    return italics >= 0;
  }

  /** Opens bold type with two asterisks, italics with one, both with three. */
  void open(int asterisks, int at) {
    bold |= asterisks >= 2;
    if (asterisks != 2) {
      openItalics(at);
    }
  }

  void openItalics(int at) {
    italics = at;
  }

  /** Closes what is open, with as many asterisks as it takes; returns how many are left. */
  int close(int asterisks, int at) {
    int left = asterisks;
    if (left >= 2 && bold) {
      bold = false;
      left -= 2;
    }
    if (left >= 1 && isItalic()) {
      closeItalics(at);
      left -= 1;
    }
    return left;
  }

  void closeItalics(int at) {
    // A hyphen that a line ended with may be gone.
    italic.set(Math.min(italics, at), at);
    italics = -1;
  }
}
