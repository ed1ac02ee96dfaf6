package org.annales.collocation;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.function.IntPredicate;

/**
 * Counts how many slots around each token hold which token, in runs of numbered tokens: one entry
 * of a map for each pair that meets, and no object for a slot.
 */
final class SlotCounts {
  private final Span span;
  private final IntPredicate stops;
  private final Long2IntOpenHashMap pairs = new Long2IntOpenHashMap(1 << 12);

  /** {@code stops} tells which numbers are of stop words: they take up slots and are in no pair. */
  SlotCounts(Span span, IntPredicate stops) {
    this.span = span;
    this.stops = stops;
  }

  /** Counts the slots of the run from a place to another. */
  void add(int[] tokens, int from, int to) {
    for (int node = from; node < to; node++) {
      if (!stops.test(tokens[node])) {
        addSlots(tokens, node, Math.max(from, node - span.left()), node);
        addSlots(tokens, node, node + 1, Math.min(to, node + 1 + span.right()));
      }
    }
  }

  private void addSlots(int[] tokens, int node, int from, int to) {
    for (int slot = from; slot < to; slot++) {
      if (!stops.test(tokens[slot])) {
        pairs.addTo(pair(tokens[node], tokens[slot]), 1);
      }
    }
  }

  /** How often each pair meets. */
  Long2IntOpenHashMap pairs() {
    return pairs;
  }

  /** Two numbers as one. */
  static long pair(int node, int collocate) {
    return (long) node << 32 | collocate;
  }

  static int node(long pair) {
    return (int) (pair >>> 32);
  }

  static int collocate(long pair) {
    return (int) pair;
  }
}
