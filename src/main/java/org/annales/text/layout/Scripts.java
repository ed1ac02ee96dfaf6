package org.annales.text.layout;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the letters of a text by script. */
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
}
