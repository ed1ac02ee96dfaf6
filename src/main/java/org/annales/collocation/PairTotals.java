package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2LongMaps;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs that have come to the partition of their nodes: which of them meet often enough, and in
 * which sections they do. What is rare is forgotten before its sections are looked at.
 */
final class PairTotals {
  /** Receives a pair and where it meets. */
  @FunctionalInterface
  interface Receiver {
    void pair(long pair, SectionCounts where);
  }

  /** Section, span, node, collocate, count. */
  private static final int ROW = 5;

  private final Words words;
  private final long minNodeCount;
  private final List<Block> blocks = new ArrayList<>();
  private final List<int[]> numbers = new ArrayList<>();
  private final List<Long2LongOpenHashMap> totals;

  PairTotals(Words words, Iterator<Block> arrived, int spans, long minNodeCount) {
    this.words = words;
    this.minNodeCount = minNodeCount;
    this.totals = IntStream.range(0, spans).mapToObj(i -> new Long2LongOpenHashMap()).toList();
    arrived.forEachRemaining(this::add);
  }

  private void add(Block block) {
    int[] ofForms = words.numbers().numbers(block.forms());
    blocks.add(block);
    numbers.add(ofForms);
    int[] data = block.data();
    for (int at = 0; at < data.length; at += ROW) {
      int node = ofForms[data[at + 2]];
      if (words.occurrences(node) >= minNodeCount) {
        long pair = SlotCounts.pair(node, ofForms[data[at + 3]]);
        totals.get(data[at + 1]).addTo(pair, data[at + 4]);
      }
    }
  }

  /** Gives the pairs of a span that meet so often, and where they do. */
  void forEach(int span, long minCount, Receiver receiver) {
    LongArrayList pairs = new LongArrayList();
    Long2IntOpenHashMap kept = new Long2IntOpenHashMap();
    kept.defaultReturnValue(-1);
    Long2LongMaps.fastForEach(
        totals.get(span),
        total -> {
          if (total.getLongValue() >= minCount) {
            kept.put(total.getLongKey(), pairs.size());
            pairs.add(total.getLongKey());
          }
        });
    LongArrayList keys = new LongArrayList();
    IntArrayList counts = new IntArrayList();
    for (int i = 0; i < blocks.size(); i++) {
      addPlaces(span, blocks.get(i).data(), numbers.get(i), kept, keys, counts);
    }
    give(pairs, keys.toLongArray(), counts, receiver);
  }

  private static void addPlaces(
      int span,
      int[] data,
      int[] ofForms,
      Long2IntOpenHashMap kept,
      LongArrayList keys,
      IntArrayList counts) {
    for (int at = 0; at < data.length; at += ROW) {
      if (data[at + 1] == span) {
        int place = kept.get(SlotCounts.pair(ofForms[data[at + 2]], ofForms[data[at + 3]]));
        if (place >= 0) {
          keys.add(SlotCounts.pair(place, data[at]));
          counts.add(data[at + 4]);
        }
      }
    }
  }

  /** Each key is the place of a pair and a section; those of one pair come one after another. */
  private static void give(
      LongArrayList pairs, long[] keys, IntArrayList counts, Receiver receiver) {
    int[] order = IntStream.range(0, keys.length).toArray();
    LongArrays.radixSortIndirect(order, keys, false);
    SectionCounts found = new SectionCounts();
    for (int i = 0; i < order.length; i++) {
      long key = keys[order[i]];
      found.add(SlotCounts.collocate(key), counts.getInt(order[i]));
      if (i + 1 == order.length || SlotCounts.node(keys[order[i + 1]]) != SlotCounts.node(key)) {
        receiver.pair(pairs.getLong(SlotCounts.node(key)), found);
        found = new SectionCounts();
      }
    }
  }

  /** How often a pair meets in which sections; sections come in order, some more than once. */
  static final class SectionCounts {
    private final IntArrayList sections = new IntArrayList();
    private final IntArrayList counts = new IntArrayList();

    private void add(int section, int count) {
      int last = sections.size() - 1;
      if (last >= 0 && sections.getInt(last) == section) {
        counts.set(last, counts.getInt(last) + count);
      } else {
        sections.add(section);
        counts.add(count);
      }
    }

    int size() {
      return sections.size();
    }

    int section(int i) {
      return sections.getInt(i);
    }

    int count(int i) {
      return counts.getInt(i);
    }
  }
}
