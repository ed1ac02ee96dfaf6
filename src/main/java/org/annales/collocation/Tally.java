package org.annales.collocation;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows there are, and what their counts sum to.
 *
 * @param slots the sum of their counts
 */
record Tally(long rows, long slots) implements Serializable {
  static final Tally NONE = new Tally(0, 0);

  Tally plus(Tally other) {
    return plus(other.rows, other.slots);
  }

  Tally plus(long moreRows, long moreSlots) {
    return new Tally(rows + moreRows, slots + moreSlots);
  }

  /** What of these is left out where some are kept, by name. */
  Map<String, Long> leftOut(Tally kept) {
    return new TreeMap<>(Map.of("rows", rows - kept.rows, "occurrences", slots - kept.slots));
  }
}
