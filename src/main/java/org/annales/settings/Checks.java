package org.annales.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the failed checks of one record. */
final class Checks {
  private final Map<String, String> wrong = new LinkedHashMap<>();

  void require(boolean holds, String key, String expected, Object found) {
    if (!holds) {
      wrong.putIfAbsent(key, "expected " + expected + ", found " + found);
    }
  }

  void throwIfWrong() {
    if (!wrong.isEmpty()) {
      throw new WrongValues(wrong);
    }
  }

  /** Invalid values by key, with the found and the expected value. */
  static final class WrongValues extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> byKey;

    WrongValues(Map<String, String> byKey) {
      super(byKey.toString());
      this.byKey = byKey;
    }

    Map<String, String> byKey() {
      return byKey;
    }
  }
}
