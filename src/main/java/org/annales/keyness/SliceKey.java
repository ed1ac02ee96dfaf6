package org.annales.keyness;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where windows belong: to a slice of a pool, which is all places whose first tokens are counted in
 * one task. Sorted, they come slice by slice, each in the order of the text.
 *
 * @param section its place in the pool
 * @param block the number of the windows among those of the section
 */
record SliceKey(int pool, int slice, int section, int block)
    implements Comparable<SliceKey>, Grouped, Serializable {
  private static final Comparator<SliceKey> ORDER =
      Comparator.comparingInt(SliceKey::pool)
          .thenComparingInt(SliceKey::slice)
          .thenComparingInt(SliceKey::section)
          .thenComparingInt(SliceKey::block);

  @Override
  public int compareTo(SliceKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public int group() {
    return pool + slice;
  }

  boolean isOfSliceOf(SliceKey other) {
    return pool == other.pool && slice == other.slice;
  }
}
