package org.annales.keyness;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Sorts the terms of named comparisons by p-value, and the sentences of a term behind it.
 *
 * @param place of the pool; {@link #ITSELF} for the term
 */
record TermKey(int pool, int n, double lnP, String term, int place)
    implements Comparable<TermKey>, Serializable {
  static final int ITSELF = -1;

  private static final Comparator<TermKey> ORDER =
      Comparator.comparingInt(TermKey::pool)
          .thenComparingInt(TermKey::n)
          .thenComparingDouble(TermKey::lnP)
          .thenComparing(TermKey::term)
          .thenComparingInt(TermKey::place);

  static TermKey of(int pool, KeyTerm term) {
    return new TermKey(pool, term.n(), KeyTerm.lnP(term.counts()), term.term(), ITSELF);
  }

  /** The key of a sentence of the term. */
  TermKey at(int somewhere) {
    return new TermKey(pool, n, lnP, term, somewhere);
  }

  @Override
  public int compareTo(TermKey other) {
    return ORDER.compare(this, other);
  }
}
