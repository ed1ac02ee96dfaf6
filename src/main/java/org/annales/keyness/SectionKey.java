package org.annales.keyness;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a sentence is looked for: in a section, by a counted token of it. The section itself, with
 * {@link #WHOLE}, comes before its places.
 */
record SectionKey(int section, int place) implements Comparable<SectionKey>, Grouped, Serializable {
  static final int WHOLE = -1;

  private static final Comparator<SectionKey> ORDER =
      Comparator.comparingInt(SectionKey::section).thenComparingInt(SectionKey::place);

  @Override
  public int compareTo(SectionKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public int group() {
    return section;
  }
}
