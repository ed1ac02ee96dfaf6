package org.annales.text.zone;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** Recognises scripts that write no spaces between words, so that lines are joined without one. */
final class UnspacedScripts {
  private UnspacedScripts() {}

  /** Whether the end of a text and the beginning of the next line are of such scripts. */
  static boolean areJoined(CharSequence text, String next) {
    return !next.isEmpty()
        && is(Character.codePointBefore(text, text.length()))
        && is(next.codePointAt(0));
  }

  /** Whether a character is a letter of such a script or one of its full-width stops. */
  static boolean is(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
      case COMMON -> isFullWidth(c);
      default -> false;
    };
  }

  private static boolean isFullWidth(int c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    return UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)
        || UnicodeBlock.KATAKANA.equals(block);
  }
}
