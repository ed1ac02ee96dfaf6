package org.annales.text.heading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cardinal and ordinal numbers of a language as ICU spells them, in all genders and cases that it
 * knows.
 */
final class SpelledNumbers {
  /** Books with more chapters number them in digits. */
  private static final int HIGHEST = 400;

  private static final Map<String, NumberWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private SpelledNumbers() {}

  /** The number words of a language; without any where ICU has no rules for it. */
  static NumberWords of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, SpelledNumbers::spell);
  }

  private static NumberWords spell(String language) {
    NumberWords words = new NumberWords();
    for (String script : List.of("", "_Latn")) {
      RuleBasedNumberFormat format =
          new RuleBasedNumberFormat(new ULocale(language + script), RuleBasedNumberFormat.SPELLOUT);
      if (format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(language)) {
        for (String rules : format.getRuleSetNames()) {
          if (rules.startsWith("%spellout") && !rules.endsWith("year")) {
            add(words, format, rules);
          }
        }
      }
    }
    return words;
  }

  private static void add(NumberWords words, RuleBasedNumberFormat format, String rules) {
    for (int number = 1; number <= HIGHEST; number++) {
      String spelled = WordFolding.fold(format.format(number, rules));
      words.addPhrase(spelled, number);
      // Arabic ordinals have another ending behind a word: the twenty-first chapter.
      if (spelled.endsWith("ون")) {
        words.addPhrase(spelled.substring(0, spelled.length() - 2) + "ین", number);
      }
    }
  }
}
