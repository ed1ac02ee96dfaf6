package org.annales.text.heading;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Separates heading words from their numbers in scripts that write no spaces: บทที่หนึ่ง. */
final class GluedWords {
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

  private final List<String> longestFirst;

  GluedWords(Collection<String> words) {
    this.longestFirst =
        words.stream()
            .filter(GluedWords::isUnspaced)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private static boolean isUnspaced(String text) {
    return !text.isEmpty() && UNSPACED.contains(UnicodeScript.of(text.codePointAt(0)));
  }

  /** Returns a text with a space behind the word that begins it. */
  String spaced(String text) {
    if (isUnspaced(text)) {
      for (String word : longestFirst) {
        if (text.startsWith(word)) {
          return word + " " + text.substring(word.length()).strip();
        }
      }
    }
    return text;
  }
}
