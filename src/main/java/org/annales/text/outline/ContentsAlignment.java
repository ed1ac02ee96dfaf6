package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;

/**
 * Aligns the entries of a contents page with candidates in order, with the greatest sum of
 * similarities. Of equal candidates the earliest is used, since running heads repeat a heading
 * after it.
 */
final class ContentsAlignment {
  /** Bonus of earlier candidates; decides only between equals. */
  private static final double EARLINESS = 1e-7;

  private static final double GOES_ON = 0.7;
  private static final double ALIKE = 0.8;
  private static final double ALIKE_IN_TITLE = 0.85;
  private static final int LEAST_TITLE = 8;
  private static final Pattern SIGNS = Pattern.compile("\\s?[.:;?!—–\\[(].*", Pattern.DOTALL);

  private ContentsAlignment() {}

  /** The candidate of each entry; null if there is none. */
  static List<Candidate> align(List<ContentsPage.Entry> entries, List<Candidate> all) {
    // Most short lines are similar to no entry; omitting them keeps the table of sums small.
    List<Candidate> candidates =
        all.stream().filter(c -> entries.stream().anyMatch(e -> likeness(e, c) > 0)).toList();
    int n = entries.size();
    int m = candidates.size();
    double[][] best = new double[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        double score = likeness(entries.get(i - 1), candidates.get(j - 1));
        double matched = score > 0 ? best[i - 1][j - 1] + score - EARLINESS * j / m : 0;
        best[i][j] = Math.max(matched, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    List<Candidate> found = new ArrayList<>();
    int j = m;
    for (int i = n; i > 0; i--) {
      while (j > 0 && best[i][j] == best[i][j - 1]) {
        j--;
      }
      boolean matched = j > 0 && best[i][j] > best[i - 1][j];
      found.add(matched ? candidates.get(--j) : null);
    }
    Collections.reverse(found);
    return found;
  }

  /** Similarity from 0 to 1. */
  static double likeness(ContentsPage.Entry entry, Candidate candidate) {
    Heading announced = entry.heading();
    Heading found = candidate.heading();
    boolean bothNumbered = announced.number() != null && found.number() != null;
    if (bothNumbered) {
      return announced.number().equals(found.number()) ? numberedLikeness(entry, candidate) : 0;
    }
    if (announced.number() == null && found.number() == null) {
      double similarity = Headings.similarity(entry.key(), candidate.key(), ALIKE);
      return similarity >= ALIKE ? similarity : goesOn(entry, candidate) ? GOES_ON : 0;
    }
    // The heading may be Chapter 3 with the title below it in the contents.
    double similarity = Headings.similarity(entry.key(), candidate.key(), ALIKE_IN_TITLE);
    return similarity >= ALIKE_IN_TITLE ? similarity * (found.word() ? 1 : 0.8) : 0;
  }

  /** Whether a heading has the title, a sign, and more: The Weir. A tale of two rivers. */
  private static boolean goesOn(ContentsPage.Entry entry, Candidate candidate) {
    String key = entry.key();
    if (key.length() < LEAST_TITLE || !candidate.key().startsWith(key + " ")) {
      return false;
    }
    String text = candidate.text();
    for (int end = key.length(); end < Math.min(text.length(), key.length() * 2); end++) {
      if (Headings.key(text.substring(0, end)).equals(key)) {
        return SIGNS.matcher(text.substring(end)).matches();
      }
    }
    return false;
  }

  private static double numberedLikeness(ContentsPage.Entry entry, Candidate candidate) {
    Heading announced = entry.heading();
    Heading found = candidate.heading();
    boolean bothWorded = announced.word() && found.word();
    if (bothWorded && announced.kind() != found.kind()) {
      return 0;
    }
    if (announced.title().isEmpty() || found.title().isEmpty()) {
      return bothWorded || announced.title().equals(found.title()) ? 0.9 : 0;
    }
    double similarity = Headings.similarity(entry.key(), candidate.key());
    if (similarity >= 0.5) {
      return 0.3 + 0.7 * similarity;
    }
    // The contents may have the beginning of a long title only.
    boolean begins =
        entry.key().length() >= LEAST_TITLE && candidate.key().startsWith(entry.key() + " ");
    return begins ? GOES_ON : bothWorded ? 0.5 : 0;
  }
}
