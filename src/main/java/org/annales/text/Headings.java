package org.annales.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How headings are compared: by their letters and digits alone. */
final class Headings {
  private static final Pattern MARKS = Pattern.compile("[*_#|]+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MAX_COMPARED = 200;

  private Headings() {}

  /** A heading without the marks of italics, bold type and mark-up, and with single spaces. */
  static String plain(String text) {
    return MARKS.matcher(text).replaceAll("").strip().replaceAll("\\s+", " ");
  }

  /** Its letters and digits in lower case, words divided by one space. */
  static String key(String text) {
    return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /**
   * How alike two keys are: 1 − edit distance / length of the longer, from 0 (nothing alike) to 1
   * (the same). Keys over 200 characters are no headings and are alike to nothing.
   */
  static double similarity(String keyA, String keyB) {
    int longer = Math.max(keyA.length(), keyB.length());
    if (longer == 0) {
      return 1;
    }
    if (longer > MAX_COMPARED) {
      return 0;
    }
    int limit = longer / 2;
    int distance = new LevenshteinDistance(limit).apply(keyA, keyB);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }
}
