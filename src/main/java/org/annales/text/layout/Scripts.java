package org.annales.text.layout;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the letters of a text by script, and compares them with a book's. */
final class Scripts {
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
   * Whether most letters of a text are of another script than a book's. Latin letters are foreign
   * to no book: those in other scripts quote other languages, commands and addresses in them.
   */
  static boolean areForeign(String text, UnicodeScript script) {
    int letters = 0;
    int own = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript of = c < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        letters++;
        own += of == script ? 1 : 0;
        latin += of == UnicodeScript.LATIN ? 1 : 0;
      }
    }
    int familiar = script == UnicodeScript.LATIN ? own : own + latin;
    return letters >= 3 && familiar * 2 < letters;
  }
}
