package org.annales.text;

/**
 * What stands inside double quotation marks: “…”, „…“, «…», »…«, and "…" read as opening after a
 * space and closing after a letter or stop. Single ones are left alone: in most books they cannot
 * be told from apostrophes.
 */
final class QuotationMarks {
  private static final char NONE = 0;

  private QuotationMarks() {}

  /** For each UTF-16 position of a paragraph whether it stands inside quotation marks. */
  static boolean[] quoted(String paragraph) {
    boolean[] quoted = new boolean[paragraph.length()];
    char opener = NONE;
    for (int i = 0; i < quoted.length; i++) {
      char c = paragraph.charAt(i);
      if ("“”«»„\"".indexOf(c) < 0) {
        quoted[i] = opener != NONE;
      } else if (opener != NONE && closes(opener, c)) {
        opener = NONE;
      } else if (opener == NONE && (c == '"' ? opens(paragraph, i) : c != '”')) {
        opener = c;
      }
    }
    return quoted;
  }

  /** “a” and „a“ and «a» and »a« and "a": which mark closes depends on the one that opened. */
  private static boolean closes(char opener, char c) {
    return switch (opener) {
      case '“' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”' || c == '"';
      case '«' -> c == '»';
      case '»' -> c == '«';
      default -> c == '"' || c == '”';
    };
  }

  private static boolean opens(String paragraph, int i) {
    if (i == 0) {
      return true;
    }
    char before = paragraph.charAt(i - 1);
    return Character.isWhitespace(before) || "([{—–-".indexOf(before) >= 0;
  }
}
