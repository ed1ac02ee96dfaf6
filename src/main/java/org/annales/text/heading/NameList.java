package org.annales.text.heading;

import java.util.HashMap;
import java.util.Map;
import org.annales.text.model.SectionKind;

/** Names of parts of a book: some stand alone, some may be followed by more words. */
final class NameList {
  private static final int MAX_WORDS = 9;

  private final Map<String, SectionKind> exact = new HashMap<>();
  private final Map<String, SectionKind> openings = new HashMap<>();

  /** Adds names in folded form, divided by bars; one that ends with * may be followed by more. */
  void add(SectionKind kind, String names) {
    for (String name : names.split("\\|", -1)) {
      boolean opening = name.endsWith("*");
      String key = HeadingWords.fold(Headings.key(name));
      (opening ? openings : exact).putIfAbsent(key, kind);
    }
  }

  /** The kind of the part that a folded key names word for word, or null. */
  SectionKind exactly(String key) {
    return exact.get(key);
  }

  /** The kind that the first words of a folded key name, or null. */
  SectionKind opening(String key) {
    int words = 1;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      words++;
    }
    if (words > MAX_WORDS) {
      return null;
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
