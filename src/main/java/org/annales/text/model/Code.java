package org.annales.text.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A value of a closed list that tables write as a code; implemented by enums. */
public interface Code {

  /** The name of the enum's constant. */
  String name();

  /** What the code means, in a phrase, as the data dictionary has it. */
  String meaning();

  /** The code as tables and the configuration write it. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The codes with their meanings. */
  static Map<String, String> meanings(Code... codes) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Code code : codes) {
      meanings.put(code.label(), code.meaning());
    }
    return meanings;
  }
}
