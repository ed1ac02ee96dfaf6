package org.annales.text.heading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Converts words of headings to a form in which case, accents and spellings do not differ. */
final class WordFolding {
  /** Accents, Hebrew points and Arabic vowel signs; vowels of other scripts are no accents. */
  private static final Pattern MARKS =
      Pattern.compile("[\\p{InCombining_Diacritical_Marks}\u0591-\u05c7\u064b-\u065f\u0670]+");

  /** Apostrophes and signs of numbers, and signs that print nothing. */
  private static final Pattern SIGNS = Pattern.compile("['’ʼʹ´΄׳״\"\u0640\u00ad\u200b-\u200f]");

  private static final char ASCII_END = 128;

  private WordFolding() {}

  /** Converts a word to lower case without accents and apostrophes. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isPlain(lower)) {
      return lower;
    }
    String open = Normalizer.normalize(lower, Normalizer.Form.NFD);
    String bare = SIGNS.matcher(MARKS.matcher(open).replaceAll("")).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .replace("ß", "ss")
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('ı', 'i')
        .replace('ي', 'ی')
        .replace('ى', 'ی')
        .replace('ك', 'ک')
        .replace('ة', 'ه');
  }

  private static boolean isPlain(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= ASCII_END || c == '\'' || c == '"') {
        return false;
      }
    }
    return true;
  }
}
