package org.annales.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The right name that a wrong one was most likely meant to be. */
public final class Nearest {
  private static final int FAR = Integer.MAX_VALUE;

  private Nearest() {}

  /** {@code "; did you mean X?"} where a name is near enough to be meant, else nothing. */
  public static String suggestion(String wrong, Collection<String> names) {
    return nearest(wrong, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /**
   * The name with the fewest edits to it, at most two and fewer than it has letters, or two fifths
   * of its length; the first of equals.
   */
  static Optional<String> nearest(String wrong, Collection<String> names) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(lower, name) < FAR)
        .min(Comparator.comparingInt((String name) -> distance(lower, name)));
  }

  private static int distance(String wrong, String name) {
    // A key's last part alone is a common slip: max_count for ngrams.max_count.
    String last = name.substring(name.lastIndexOf('.') + 1);
    int whole = edits(wrong, name);
    return wrong.contains(".") ? whole : Math.min(whole, edits(wrong, last));
  }

  private static int edits(String wrong, String name) {
    int edits = LevenshteinDistance.getDefaultInstance().apply(wrong, name);
    int most = Math.max(Math.min(2, name.length() - 1), name.length() * 2 / 5);
    return edits <= most ? edits : FAR;
  }
}
