package org.annales.text.heading;

import java.util.HashMap;
import java.util.Map;
import org.annales.text.model.SectionKind;

/** Maps names of parts of a book to their kinds; some names may be followed by more words. */
final class NameList {
  private static final int MAX_WORDS = 9;

  private final Map<String, SectionKind> exact = new HashMap<>();
  private final Map<String, SectionKind> openings = new HashMap<>();

  /** Adds folded names divided by bars; * at the end of one allows more words. */
  void add(SectionKind kind, String names) {
    for (String name : names.split("\\|", -1)) {
      boolean opening = name.endsWith("*");
      String key = WordFolding.fold(Headings.key(name));
      (opening ? openings : exact).putIfAbsent(key, kind);
    }
  }

  /** The kind that a folded key names exactly, or null. */
  SectionKind exactly(String key) {
    return exact.get(key);
  }

  /** The kind that the first words of a folded key name, or null. */
  SectionKind opening(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
      // All names that allow more words are in scripts with capitals.
      if (words > MAX_WORDS || Character.getType(key.charAt(i)) == Character.OTHER_LETTER) {
        return null;
      }
    }
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      SectionKind kind = openings.get(key.substring(0, i));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
