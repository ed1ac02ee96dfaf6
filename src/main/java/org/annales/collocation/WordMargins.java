package org.annales.collocation;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Iterator;
import org.annales.corpus.FormBlock;
import org.annales.corpus.FormNumbers;

/**
 * Holds the margins of the words of a partition, in each section and in all, as {@link CountWords}
 * has sent them.
 */
final class WordMargins {
  private final FormNumbers forms = new FormNumbers();
  private final int stride;
  private final Long2IntOpenHashMap places = new Long2IntOpenHashMap();
  private final IntArrayList inSections = new IntArrayList();
  private final LongArrayList inAll = new LongArrayList();

  WordMargins(Iterator<FormBlock> blocks, int spans) {
    this.stride = 1 + 2 * spans;
    blocks.forEachRemaining(this::add);
  }

  private void add(FormBlock block) {
    int[] words = forms.ofAll(block.forms());
    int[] data = block.data();
    for (int at = 0; at < data.length; at += 2 + stride) {
      int word = words[data[at]];
      places.put(SlotCounts.pair(word, data[at + 1]), inSections.size());
      while (inAll.size() < (word + 1) * stride) {
        inAll.add(0);
      }
      for (int i = 0; i < stride; i++) {
        int count = data[at + 2 + i];
        inSections.add(count);
        inAll.set(word * stride + i, inAll.getLong(word * stride + i) + count);
      }
    }
  }

  /** The numbering of the words; others may be given numbers too. */
  FormNumbers forms() {
    return forms;
  }

  long occurrences(int word) {
    return inAll(word, 0);
  }

  long around(int span, int word) {
    return inAll(word, 1 + 2 * span);
  }

  long holding(int span, int word) {
    return inAll(word, 2 + 2 * span);
  }

  /** Slots around a word in a section that it occurs in. */
  int around(int span, int word, int section) {
    return inSections.getInt(places.get(SlotCounts.pair(word, section)) + 1 + 2 * span);
  }

  /** Slots that hold a word in a section that it occurs in. */
  int holding(int span, int word, int section) {
    return inSections.getInt(places.get(SlotCounts.pair(word, section)) + 2 + 2 * span);
  }

  private long inAll(int word, int column) {
    int at = word * stride + column;
    return at < inAll.size() ? inAll.getLong(at) : 0;
  }
}
