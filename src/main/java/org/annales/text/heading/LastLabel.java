package org.annales.text.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label at the end of a heading, behind a sign or in brackets.
 *
 * @param before the heading before it
 */
record LastLabel(String before, String text) {
  private static final String SIGNS = ":•—–\n";
  private static final Pattern SIGNED =
      Pattern.compile("\\p{L}[^:•—–\\n]{1,40}[:•—–\\n][^:•—–\\n]{3,30}");
  private static final Pattern BRACKETED =
      Pattern.compile("([^\\[\\]]{1,80})\\[([^\\[\\]]{3,30})\\]", Pattern.DOTALL);

  /** The label that may end a heading, or null. */
  static LastLabel of(String text) {
    Matcher bracketed = text.endsWith("]") ? BRACKETED.matcher(text) : null;
    if (bracketed != null && bracketed.matches()) {
      return new LastLabel(bracketed.group(1), bracketed.group(2));
    }
    int sign = hasSign(text) && SIGNED.matcher(text).matches() ? text.length() - 1 : -1;
    while (sign >= 0 && SIGNS.indexOf(text.charAt(sign)) < 0) {
      sign--;
    }
    return sign <= 0
        ? null
        : new LastLabel(text.substring(0, sign), text.substring(sign + 1).strip());
  }

  private static boolean hasSign(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
