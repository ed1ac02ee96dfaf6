package org.annales.text;

/**
 * What stands inside double quotation marks: “…”, «…», and "…" read as opening after a space and
 * closing after a letter or stop. Single ones are left alone: in most books they cannot be told
 * from apostrophes.
 */
final class QuotationMarks {
  private QuotationMarks() {}

  /** For each UTF-16 position of a paragraph whether it stands inside quotation marks. */
  static boolean[] quoted(String paragraph) {
    boolean[] quoted = new boolean[paragraph.length()];
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      switch (paragraph.charAt(i)) {
        case '“', '«', '„' -> inside = true;
        case '”', '»' -> inside = false;
        case '"' -> inside = opens(paragraph, i);
        default -> quoted[i] = inside;
      }
    }
    return quoted;
  }

  private static boolean opens(String paragraph, int i) {
    if (i == 0) {
      return true;
    }
    char before = paragraph.charAt(i - 1);
    return Character.isWhitespace(before) || "([{—–-".indexOf(before) >= 0;
  }
}
