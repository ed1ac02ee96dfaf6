package org.annales.concordance;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;

/** The order of hits. */
public enum HitOrder {
  /** Documents by their ids, and each as it is read. */
  TEXT,
  /** The words before the hit, the nearest first. */
  LEFT,
  /** The words after the hit. */
  RIGHT;

  /** How many words of the context decide; hits that agree in all stay in the text's order. */
  static final int WORDS = 10;

  static final Comparator<Hit> IN_TEXT =
      Comparator.comparingInt(Hit::place)
          .thenComparing(Hit::sectionId)
          .thenComparingInt(Hit::sentence)
          .thenComparingInt(Hit::tokenFrom);

  /** A total order of hits, the same in every locale: words by Unicode's root collation. */
  public Comparator<Hit> order() {
    if (this == TEXT) {
      return IN_TEXT;
    }
    Collator collator = Collator.getInstance(ULocale.ROOT);
    Comparator<String> words =
        ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
    return Comparator.comparing(Hit::outwards, lists(words)).thenComparing(IN_TEXT);
  }

  private static Comparator<List<String>> lists(Comparator<String> words) {
    return (a, b) -> {
      for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
        int order = words.compare(a.get(i), b.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(a.size(), b.size());
    };
  }
}
