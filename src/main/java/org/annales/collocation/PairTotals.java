package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntMaps;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;

/**
 * The pairs of one span that have come to a partition: how often each meets, and in which sections.
 * The places where a pair meets are linked with each other, so that those of a rare one are never
 * looked at.
 */
final class PairTotals {
  /** Receives a pair and where it meets. */
  @FunctionalInterface
  interface Receiver {
    void pair(long pair, long total, Places places);
  }

  private static final int NONE = -1;

  private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
  private final LongArrayList totals = new LongArrayList();
  private final IntArrayList last = new IntArrayList();
  private final IntArrayList sections = new IntArrayList();
  private final IntArrayList counts = new IntArrayList();
  private final IntArrayList before = new IntArrayList();

  PairTotals() {
    numbers.defaultReturnValue(NONE);
  }

  /** A pair meets so often in a section, or in a piece of it. */
  void add(long pair, int section, int count) {
    int number = numbers.putIfAbsent(pair, totals.size());
    if (number == NONE) {
      number = totals.size();
      totals.add(0);
      last.add(NONE);
    }
    totals.set(number, totals.getLong(number) + count);
    before.add(last.getInt(number));
    last.set(number, sections.size());
    sections.add(section);
    counts.add(count);
  }

  /** Gives the pairs that meet so often, and where they do. */
  void forEach(long minCount, Receiver receiver) {
    Places places = new Places();
    Long2IntMaps.fastForEach(
        numbers,
        pair -> {
          long total = totals.getLong(pair.getIntValue());
          if (total >= minCount) {
            places.read(pair.getIntValue());
            receiver.pair(pair.getLongKey(), total, places);
          }
        });
  }

  /** How often a pair meets in which sections, in their order. */
  final class Places {
    private long[] found = new long[16];
    private int size;

    private void read(int number) {
      size = 0;
      for (int at = last.getInt(number); at != NONE; at = before.getInt(at)) {
        found = LongArrays.grow(found, size + 1);
        found[size++] = SlotCounts.pair(sections.getInt(at), counts.getInt(at));
      }
      LongArrays.quickSort(found, 0, size);
      joinPieces();
    }

    private void joinPieces() {
      int joined = 0;
      for (int i = 0; i < size; i++) {
        if (joined > 0 && section(joined - 1) == section(i)) {
          found[joined - 1] += count(i);
        } else {
          found[joined++] = found[i];
        }
      }
      size = joined;
    }

    int size() {
      return size;
    }

    int section(int i) {
      return SlotCounts.node(found[i]);
    }

    int count(int i) {
      return SlotCounts.collocate(found[i]);
    }
  }
}
