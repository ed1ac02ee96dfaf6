package org.annales.text.sentence;

/**
 * Decides whether a quotation mark with spaces on both sides (" What is it? ") opens or closes: it
 * closes a quotation that is open before it in the paragraph, and opens one otherwise. The form of
 * other marks (« », ”) shows it.
 */
final class FreeMarks {
  /** Characters examined before the mark. */
  private static final int LONGEST = 4_000;

  private FreeMarks() {}

  /** Whether the mark at a position, after a space, opens a quotation. */
  static boolean opens(String text, int mark) {
    char sign = text.charAt(mark);
    if ("\"“'’".indexOf(sign) < 0) {
      return false;
    }
    boolean open = false;
    for (int i = Math.max(0, mark - LONGEST); i < mark; i++) {
      open = isOpenAfter(text, i, sign, open);
    }
    return !open;
  }

  /** Whether a quotation that {@code sign} may close is open after a character. */
  private static boolean isOpenAfter(String text, int i, char sign, boolean open) {
    char c = text.charAt(i);
    return switch (sign) {
      case '"' -> c == '"' ? !open : ((c == '“' || c == '„' || open) && c != '”');
      case '“' -> (c == '„' || open) && c != '“';
      // Single marks that touch a word may be apostrophes.
      case '\'' -> (c == '\'' && isFree(text, i)) ? !open : open;
      default -> ((c == '‘' && isFree(text, i)) || open) && !(c == '’' && isFree(text, i));
    };
  }

  private static boolean isFree(String text, int i) {
    return (i == 0 || Stop.isSpace(text.charAt(i - 1)))
        && i + 1 < text.length()
        && Stop.isSpace(text.charAt(i + 1));
  }
}
