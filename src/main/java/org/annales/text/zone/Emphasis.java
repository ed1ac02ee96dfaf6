package org.annales.text.zone;

import java.util.BitSet;

/** Records italics and bold type in the text of a paragraph. */
final class Emphasis {
  private final BitSet italic = new BitSet();

  /** The beginning of open italics; -1 if none are open. */
  private int italics = -1;

  private boolean bold;

  /** The positions in closed italics. */
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

  /** Closes open emphasis with up to as many asterisks; returns the rest. */
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
    // A hyphen at the end of a line may have been removed.
    italic.set(Math.min(italics, at), at);
    italics = -1;
  }
}
