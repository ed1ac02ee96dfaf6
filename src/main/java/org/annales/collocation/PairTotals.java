package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Iterator;

/**
 * Sums the counts of the pairs of one span in a partition, with their sections. The records of a
 * pair are linked, so that those of a rare pair are never read.
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

  /** Adds the count of a pair in a section, or in a piece of it. */
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

  Cursor cursor() {
    return new Cursor();
  }

  /** Iterates over the pairs; the sections of a pair are read when asked for. */
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

    long total() {
      return totals.getLong(number);
    }

    /** The number of sections that they co-occur in. */
    int size() {
      if (size == UNREAD) {
        read();
      }
      return size;
    }

    /** A section that they co-occur in, in the order of sections; only after {@link #size}. */
    int section(int i) {
      return SlotCounts.node(found[i]);
    }

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
