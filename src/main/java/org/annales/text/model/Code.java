package org.annales.text.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A value of a closed list that tables write as a code; implemented by enums. */
public interface Code {

  String name();

  /** What the code means, as a phrase in the data dictionary. */
  String meaning();

  /** The code in tables and in the configuration. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Maps codes to their meanings. */
  static Map<String, String> meanings(Code... codes) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Code code : codes) {
      meanings.put(code.label(), code.meaning());
    }
    return meanings;
  }
}
