package org.annales.collocation;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.function.IntPredicate;

/**
 * Counts how many slots around each token hold which token, in runs of numbered tokens: one entry
 * of a map for each pair, and no object for a slot. In a span that is the same on both sides each
 * pair is counted once for both of its directions, and its lesser number comes first.
 */
final class SlotCounts {
  private final Span span;
  private final IntPredicate stops;
  private final Long2IntOpenHashMap pairs;

  /**
   * Counts about so many tokens; those that {@code stops} accepts take up slots and are in no pair.
   */
  SlotCounts(Span span, IntPredicate stops, int tokens) {
    this.span = span;
    this.stops = stops;
    this.pairs = new Long2IntOpenHashMap(tokens);
  }

  /** Counts the slots of the run from a place to another. */
  void add(int[] tokens, int from, int to) {
    for (int node = from; node < to; node++) {
      if (!stops.test(tokens[node])) {
        int end = Math.min(to, node + 1 + span.right());
        if (span.isSymmetric()) {
          addBothWays(tokens, node, end);
        } else {
          addSlots(tokens, node, Math.max(from, node - span.left()), node);
          addSlots(tokens, node, node + 1, end);
        }
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

  /** The slots behind a token, each of which is also one before another token. */
  private void addBothWays(int[] tokens, int node, int to) {
    int one = tokens[node];
    for (int slot = node + 1; slot < to; slot++) {
      int other = tokens[slot];
      if (!stops.test(other)) {
        pairs.addTo(unordered(one, other), one == other ? 2 : 1);
      }
    }
  }

  Long2IntOpenHashMap pairs() {
    return pairs;
  }

  /** Two numbers as one. */
  static long pair(int node, int collocate) {
    return (long) node << 32 | collocate;
  }

  /** Two numbers as one, the same in whichever order they come. */
  static long unordered(int one, int other) {
    return one < other ? pair(one, other) : pair(other, one);
  }

  static int node(long pair) {
    return (int) (pair >>> 32);
  }

  static int collocate(long pair) {
    return (int) pair;
  }
}
