package org.annales.text;

import java.util.EnumMap;
import java.util.Map;

/** Counts the repairs of a document. */
final class Repairs {
  private final Map<Repair, Long> counts = new EnumMap<>(Repair.class);

  void add(Repair repair) {
    add(repair, 1);
  }

  void add(Repair repair, long times) {
    if (times > 0) {
      counts.merge(repair, times, Long::sum);
    }
  }

  /** How often each was made; none that was not made. */
  Map<Repair, Long> counts() {
    return counts;
  }
}
