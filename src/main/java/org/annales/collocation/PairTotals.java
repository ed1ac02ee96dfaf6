package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Iterator;

/**
 * The pairs of one span that have come to a partition: how often each meets, and in which sections.
 * The places where a pair meets are linked with each other, so that those of a rare one are never
 * looked at.
 */
final class PairTotals {
  private static final int NONE = -1;
  private static final int UNREAD = -1;

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

  /** All pairs, one after another. */
  Cursor cursor() {
    return new Cursor();
  }

  /** A pair, how often it meets, and in which sections; these are looked up when asked for. */
  final class Cursor {
    private final Iterator<Long2IntMap.Entry> all = numbers.long2IntEntrySet().fastIterator();
    private long pair;
    private int number;
    private long[] found = new long[16];
    private int size;

    /** Goes on to the next pair; false where there is none. */
    boolean next() {
      if (!all.hasNext()) {
        return false;
      }
      Long2IntMap.Entry entry = all.next();
      pair = entry.getLongKey();
      number = entry.getIntValue();
      size = UNREAD;
      return true;
    }

    long pair() {
      return pair;
    }

    /** How often they meet. */
    long total() {
      return totals.getLong(number);
    }

    /** In how many sections they meet. */
    int size() {
      if (size == UNREAD) {
        read();
      }
      return size;
    }

    /** A section that they meet in, in the order of sections; only after {@link #size}. */
    int section(int i) {
      return SlotCounts.node(found[i]);
    }

    /** How often they meet in it. */
    int count(int i) {
      return SlotCounts.collocate(found[i]);
    }

    private void read() {
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
  }
}
