package org.annales.concordance;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Measures the columns of a terminal that a text takes: a letter of East Asia two, a combining mark
 * none, most others one.
 */
final class TerminalWidth {
  private static final int FIRST_MARK = 0x300;

  private TerminalWidth() {}

  static int of(String text) {
    return text.codePoints().map(TerminalWidth::of).sum();
  }

  private static int of(int c) {
    if (c < FIRST_MARK) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isInnerJamo(c) ? 0 : isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }

  /** Vowels and finals of Hangul, which join the consonant before them. */
  private static boolean isInnerJamo(int c) {
    int kind = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
    return kind == UCharacter.HangulSyllableType.VOWEL_JAMO
        || kind == UCharacter.HangulSyllableType.TRAILING_JAMO;
  }

  /** As much of a text's beginning as fits; no mark is parted from its letter. */
  static String first(String text, int columns) {
    int at = 0;
    int taken = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      taken += of(c);
      if (taken > columns) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(0, at);
  }

  /** As much of a text's end as fits; no mark is parted from its letter. */
  static String last(String text, int columns) {
    int begin = text.length();
    int taken = 0;
    for (int at = text.length(); at > 0; ) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      int width = of(c);
      taken += width;
      if (taken > columns) {
        break;
      }
      begin = width > 0 ? at : begin;
    }
    return text.substring(begin);
  }
}
