package org.annales.keyness;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The key that sorts a section (place {@link #WHOLE}) before the places that are requested in it.
 */
record SectionKey(int section, int place) implements Comparable<SectionKey>, Serializable {
  static final int WHOLE = -1;

  private static final Comparator<SectionKey> ORDER =
      Comparator.comparingInt(SectionKey::section).thenComparingInt(SectionKey::place);

  @Override
  public int compareTo(SectionKey other) {
    return ORDER.compare(this, other);
  }
}
