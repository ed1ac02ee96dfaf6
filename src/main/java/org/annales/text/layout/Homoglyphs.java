package org.annales.text.layout;

import java.util.HashMap;
import java.util.Map;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;

/**
 * Repairs words in which a scanner mixed look-alike letters of two scripts. A word with Latin and
 * Cyrillic letters is converted to the script of most of its letters, if each other letter has a
 * look-alike there; else it is unchanged.
 */
final class Homoglyphs {
  private static final String LATIN = "AaBEeKMHOoPpCcTXxyIiJjSs";
  private static final String CYRILLIC = "АаВЕеКМНОоРрСсТХхуІіЈјЅѕ";

  private static final Map<Character, Character> TO_LATIN = table(CYRILLIC, LATIN);
  private static final Map<Character, Character> TO_CYRILLIC = table(LATIN, CYRILLIC);

  private Homoglyphs() {}

  private static Map<Character, Character> table(String from, String to) {
    Map<Character, Character> table = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      table.put(from.charAt(i), to.charAt(i));
    }
    return Map.copyOf(table);
  }

  /** Repairs a line; counts each replaced letter. */
  static String mended(String line, Repairs repairs) {
    if (line.chars().noneMatch(c -> c >= '\u0400' && c < '\u0530')) {
      return line;
    }
    StringBuilder mended = new StringBuilder(line);
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !isOfWord(line.charAt(i))) {
        mend(mended, start, i, repairs);
        start = i + 1;
      }
    }
    return mended.toString();
  }

  private static boolean isOfWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static void mend(StringBuilder text, int from, int to, Repairs repairs) {
    int cyrillic = 0;
    int latin = 0;
    for (int i = from; i < to; i++) {
      cyrillic += isCyrillic(text.charAt(i)) ? 1 : 0;
      latin += isLatin(text.charAt(i)) ? 1 : 0;
    }
    if (cyrillic == 0 || latin == 0) {
      return;
    }
    boolean toLatin = latin >= cyrillic;
    Map<Character, Character> likenesses = toLatin ? TO_LATIN : TO_CYRILLIC;
    StringBuilder word = new StringBuilder(text.substring(from, to));
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (toLatin ? isCyrillic(c) : isLatin(c)) {
        Character likeness = likenesses.get(c);
        if (likeness == null) {
          return;
        }
        word.setCharAt(i, likeness);
      }
    }
    text.replace(from, to, word.toString());
    repairs.add(Repair.HOMOGLYPH, Math.min(latin, cyrillic));
  }

  private static boolean isCyrillic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
