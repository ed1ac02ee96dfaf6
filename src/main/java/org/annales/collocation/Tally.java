package org.annales.collocation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

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
    Map<String, Long> leftOut = new LinkedHashMap<>();
    leftOut.put("rows", rows - kept.rows);
    leftOut.put("occurrences", slots - kept.slots);
    return leftOut;
  }
}
