package org.annales.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The right name that a wrong one was most likely meant to be. */
public final class Nearest {
  private Nearest() {}

  /** {@code "; did you mean X?"} where a name is near enough to be meant, else nothing. */
  public static String suggestion(String wrong, Collection<String> names) {
    return nearest(wrong, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /**
   * The name with the fewest edits to it, at most two fifths of its length; the first of equals.
   */
  static Optional<String> nearest(String wrong, Collection<String> names) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(lower, name) <= Math.max(2, name.length() * 2 / 5))
        .min(Comparator.comparingInt((String name) -> distance(lower, name)));
  }

  private static int distance(String wrong, String name) {
    // A key's last part alone is a common slip: max_count for ngrams.max_count.
    String last = name.substring(name.lastIndexOf('.') + 1);
    LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
    int whole = edits.apply(wrong, name);
    return wrong.contains(".") ? whole : Math.min(whole, edits.apply(wrong, last));
  }
}
