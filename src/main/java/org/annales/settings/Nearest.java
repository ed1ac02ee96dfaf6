package org.annales.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name most similar to a wrong one. */
public final class Nearest {
  private static final int FAR = Integer.MAX_VALUE;

  private Nearest() {}

  /** {@code "; did you mean X?"} if a name is similar enough, else an empty string. */
  public static String suggestion(String wrong, Collection<String> names) {
    return nearest(wrong, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /**
   * The first name with the fewest edits, at most two and fewer than its letters, or two fifths of
   * its length.
   */
  static Optional<String> nearest(String wrong, Collection<String> names) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(lower, name) < FAR)
        .min(Comparator.comparingInt((String name) -> distance(lower, name)));
  }

  private static int distance(String wrong, String name) {
    // A common mistake is the last part of a key alone: max_count for ngrams.max_count.
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
