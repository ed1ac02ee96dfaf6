package org.annales.text.heading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Reads numbers written in the letters of an alphabet, by ICU's numbering systems. */
final class LetterNumbers {
  private static final int HIGHEST = 400;

  private static final Map<UnicodeScript, String> RULES =
      Map.of(
          UnicodeScript.HEBREW, "%hebrew",
          UnicodeScript.GREEK, "%greek-upper",
          UnicodeScript.ARMENIAN, "%armenian-upper",
          UnicodeScript.GEORGIAN, "%georgian",
          UnicodeScript.ETHIOPIC, "%ethiopic");

  private static final Map<UnicodeScript, Map<String, Integer>> VALUES = new ConcurrentHashMap<>();

  private LetterNumbers() {}

  /** The value of a word in folded form. */
  static OptionalInt parse(String word) {
    if (word.isEmpty() || word.charAt(0) < 128) {
      return OptionalInt.empty();
    }
    UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
    Integer value =
        RULES.containsKey(script)
            ? VALUES.computeIfAbsent(script, LetterNumbers::values).get(word)
            : null;
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Map<String, Integer> values(UnicodeScript script) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.NUMBERING_SYSTEM);
    Map<String, Integer> values = new HashMap<>();
    for (int number = 1; number <= HIGHEST; number++) {
      String letters = WordFolding.fold(format.format(number, RULES.get(script)));
      values.put(letters, number);
      // Print has sigma and tau for the old letter of six.
      if (script == UnicodeScript.GREEK && letters.endsWith("ϝ")) {
        values.put(letters.substring(0, letters.length() - 1) + "στ", number);
      }
    }
    return values;
  }
}
