package org.annales.keyness;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Sorts the places whose sentences are requested behind their section, which has the place {@link
 * #WHOLE}.
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
