package org.annales.text.sentence;

/**
 * Finds characters after a stop that belong to its sentence: closing quotation marks and brackets,
 * and note numbers whose superscript is lost (hens.12 or hens.[12]).
 */
final class ClosingMarks {
  private static final String CLOSING = ")]}”’";
  private static final String EITHER_SIDE = "\"'“‘«»‹›";
  private static final String AFTER_SPACE = ")]}”»›\"“'’";
  private static final String NOTE_SIGNS = "*†‡§°";
  private static final int MAX_NOTE_DIGITS = 3;

  private ClosingMarks() {}

  /**
   * The index after the closing marks of a stop that begins at {@code first}, searched from {@code
   * start} on.
   */
  static int behind(String text, int first, int start) {
    int i = start;
    while (true) {
      while (i < text.length() && isClosing(text, i)) {
        i++;
      }
      i = behindNote(text, first, i);
      // French has a space before closing marks.
      int space = Stop.behindSpaces(text, i);
      if (space == i || space == text.length() || !isClosingAfterSpace(text, space)) {
        return i;
      }
      i = space;
    }
  }

  private static boolean isClosing(String text, int i) {
    char c = text.charAt(i);
    boolean wordFollows = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return CLOSING.indexOf(c) >= 0
        || (EITHER_SIDE.indexOf(c) >= 0 && !wordFollows)
        || NOTE_SIGNS.indexOf(c) >= 0;
  }

  private static boolean isClosingAfterSpace(String text, int i) {
    boolean end = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return end && AFTER_SPACE.indexOf(text.charAt(i)) >= 0 && !FreeMarks.opens(text, i);
  }

  /** The index after a note number that follows without a space and ends the word. */
  private static int behindNote(String text, int first, int start) {
    boolean bracket =
        start < text.length() && (text.charAt(start) == '[' || text.charAt(start) == '(');
    int i = bracket ? start + 1 : start;
    int digits = i;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean decimal = !bracket && first > 0 && Character.isDigit(text.charAt(first - 1));
    if (i == digits || i - digits > MAX_NOTE_DIGITS || decimal || first == 0) {
      return start;
    }
    if (bracket && i < text.length() && (text.charAt(i) == ']' || text.charAt(i) == ')')) {
      return i + 1;
    }
    boolean ends = i == text.length() || Stop.isSpace(text.charAt(i));
    return !bracket && ends && !Stop.isSpace(text.charAt(first - 1)) ? i : start;
  }
}
