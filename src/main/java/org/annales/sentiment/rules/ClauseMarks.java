package org.annales.sentiment.rules;

/** Where marks stand that end a clause: , ; : . ! ? … ( ) [ ] and dashes with space around them. */
public final class ClauseMarks {
  private static final String MARKS =
      ",;:.!?\u2026()[]\u2013\u2014\u00BF\u00A1\u060C\u061B\u3001\uFF0C\u3002";

  private ClauseMarks() {}

  /** Whether a clause ends in the text between two words. */
  public static boolean in(CharSequence between) {
    for (int i = 0; i < between.length(); i++) {
      if (MARKS.indexOf(between.charAt(i)) >= 0 || isDash(between, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(CharSequence between, int i) {
    boolean spaced = between.length() > 1;
    return between.charAt(i) == '-' && spaced;
  }
}
