package org.annales.entity.linking;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of months and days of a language, which denote no entity. */
final class Calendar {
  private final Set<String> names = new HashSet<>();
  private final Set<String> shortNames = new HashSet<>();

  /**
   * @param language its ISO 639 code
   */
  Calendar(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (Month month : Month.values()) {
      names.add(WordUse.key(month.getDisplayName(TextStyle.FULL, locale)));
      addShort(month.getDisplayName(TextStyle.SHORT, locale));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(WordUse.key(day.getDisplayName(TextStyle.FULL, locale)));
    }
  }

  private void addShort(String month) {
    shortNames.add(
        WordUse.key(month.endsWith(".") ? month.substring(0, month.length() - 1) : month));
  }

  boolean has(String word) {
    return names.contains(WordUse.key(word));
  }

  /** Whether a word abbreviates a month. */
  boolean hasShort(String word) {
    return shortNames.contains(WordUse.key(word));
  }
}
