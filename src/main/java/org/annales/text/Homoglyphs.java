package org.annales.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of one script that look like letters of another. A scanner mixes them inside words; a
 * word that holds Latin and Cyrillic letters is written in the script that has more of its letters,
 * where each of the others has a likeness there. What has none is left as it stands.
 */
final class Homoglyphs {
  private static final String LATIN = "AaBEeKMHOoPpCcTXxyIiJjSs";
  private static final String CYRILLIC = "АаВЕеКМНОоРрСсТХхуІіЈјЅѕ";

  private static final Pattern MIXED =
      Pattern.compile(
          "[\\p{L}\\p{M}]*(?:\\p{IsLatin}\\p{M}*\\p{IsCyrillic}|\\p{IsCyrillic}\\p{M}*\\p{IsLatin})[\\p{L}\\p{M}]*");

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

  /** A line whose mixed words are each in one script; each replaced letter is counted. */
  static String mended(String line, Repairs repairs) {
    if (line.chars().noneMatch(c -> c >= '\u0400' && c < '\u0530')) {
      return line;
    }
    Matcher mixed = MIXED.matcher(line);
    StringBuilder mended = new StringBuilder();
    while (mixed.find()) {
      mixed.appendReplacement(mended, Matcher.quoteReplacement(word(mixed.group(), repairs)));
    }
    return mixed.appendTail(mended).toString();
  }

  private static String word(String word, Repairs repairs) {
    int cyrillic = (int) word.codePoints().filter(Homoglyphs::isCyrillic).count();
    int latin = (int) word.codePoints().filter(Homoglyphs::isLatin).count();
    boolean toLatin = latin >= cyrillic;
    Map<Character, Character> table = toLatin ? TO_LATIN : TO_CYRILLIC;
    StringBuilder mended = new StringBuilder(word);
    int replaced = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (toLatin ? isCyrillic(c) : isLatin(c)) {
        Character likeness = table.get(c);
        if (likeness == null) {
          return word;
        }
        mended.setCharAt(i, likeness);
        replaced++;
      }
    }
    repairs.add(Repair.HOMOGLYPH, replaced);
    return mended.toString();
  }

  private static boolean isCyrillic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
