package org.annales.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** Checks of one record; all that fail are told together. */
final class Checks {
  private final Map<String, String> wrong = new LinkedHashMap<>();

  void require(boolean holds, String key, String expected, Object found) {
    if (!holds) {
      wrong.putIfAbsent(key, "expected " + expected + ", found " + found);
    }
  }

  void done() {
    if (!wrong.isEmpty()) {
      throw new WrongValues(wrong);
    }
  }

  /** Values that their keys cannot have, with what was found and expected. */
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
