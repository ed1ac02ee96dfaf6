package org.annales.text.layout;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the letters of a text by script, and compares them with a book's. */
final class Scripts {
  private static final int FEW_OWN = 10;

  private Scripts() {}

  static Map<UnicodeScript, Long> count(List<String> lines) {
    Map<UnicodeScript, Long> scripts = new EnumMap<>(UnicodeScript.class);
    long latin = 0;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c < 0x250) {
          latin += Character.isLetter(c) ? 1 : 0;
        } else if (Character.isLetter(c)) {
          scripts.merge(UnicodeScript.of(c), 1L, Long::sum);
        }
      }
    }
    scripts.merge(UnicodeScript.LATIN, latin, Long::sum);
    return scripts;
  }

  /**
   * Whether most letters of a text are of another script than a book's; in a book of another script
   * than Latin nearly all of them, since it names things and commands in Latin letters.
   */
  static boolean areForeign(String text, UnicodeScript script) {
    int letters = 0;
    int own = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        own += (c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c)) == script ? 1 : 0;
      }
    }
    int share = script == UnicodeScript.LATIN ? 2 : FEW_OWN;
    return letters >= 3 && own * share < letters;
  }
}
