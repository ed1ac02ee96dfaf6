package org.annales.text.model;

import java.util.EnumMap;
import java.util.Map;

public final class Repairs {
  private final Map<Repair, Long> counts = new EnumMap<>(Repair.class);

  public void add(Repair repair) {
    add(repair, 1);
  }

  public void add(Repair repair, long times) {
    if (times > 0) {
      counts.merge(repair, times, Long::sum);
    }
  }

  /** The number of repairs of each kind that occurred. */
  public Map<Repair, Long> counts() {
    return counts;
  }
}
