package org.annales.text.metadata;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds codes of languages (ISO 639-1, or 639-3 where that has none) by their names: in English, as
 * Unicode's data has them, in the language itself, or by any code.
 */
final class LanguageNames {
  private static final String UNKNOWN = "und";

  private LanguageNames() {}

  private static final class InEnglish {
    private static final Map<String, String> CODES = codes(true);
  }

  private static final class OwnNames {
    private static final Map<String, String> CODES = codes(false);
  }

  /** The code of a language, or of the first of several names, such as "Dutch, English". */
  static Optional<String> code(String name) {
    String first = name.strip().toLowerCase(Locale.ROOT).split("[,;/&(]| and | und | et ", 2)[0];
    String key = first.strip();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (key.matches("[a-z]{2,3}([-_][a-z0-9_-]+)?")) {
      return ofCode(key);
    }
    return Optional.ofNullable(InEnglish.CODES.get(key))
        .or(() -> Optional.ofNullable(OwnNames.CODES.get(key)));
  }

  /** Converts a code such as deu, ger or de-AT to ISO 639-1, de. */
  static Optional<String> ofCode(String code) {
    String language = ULocale.createCanonical(code).getLanguage();
    boolean known =
        !language.equals(UNKNOWN) && !ULocale.getDisplayLanguage(language, "en").equals(language);
    // Bokmål and Nynorsk share one code, since no list of words distinguishes them.
    return known ? Optional.of(language.equals("nb") ? "no" : language) : Optional.empty();
  }

  private static Map<String, String> codes(boolean inEnglish) {
    Map<String, String> codes = new HashMap<>();
    for (String language : ULocale.getISOLanguages()) {
      String in = inEnglish ? "en" : language;
      if (inEnglish || language.length() == 2) {
        String name = ULocale.getDisplayLanguage(language, in).toLowerCase(Locale.ROOT);
        ofCode(language)
            .filter(code -> !name.isEmpty())
            .ifPresent(code -> codes.putIfAbsent(name, code));
      }
    }
    return codes;
  }
}
