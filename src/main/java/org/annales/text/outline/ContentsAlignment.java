package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;

/**
 * Finds the headings that a contents page announces: entries and candidates are matched in order so
 * that the sum of their likeness is greatest. Of equally good candidates the earliest is taken: a
 * running head repeats a heading, and never comes before it.
 */
final class ContentsAlignment {
  /** So small that it decides between equals only. */
  private static final double EARLINESS = 1e-7;

  private ContentsAlignment() {}

  /** For each entry its candidate, or null where none was found. */
  static List<Candidate> align(List<ContentsPage.Entry> entries, List<Candidate> all) {
    // Most short lines of a book are like no entry; leaving them out keeps the table of sums small.
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

  /** From 0 (not this entry's heading) to 1 (surely). */
  static double likeness(ContentsPage.Entry entry, Candidate candidate) {
    Heading announced = entry.heading();
    Heading found = candidate.heading();
    boolean bothNumbered = announced.number() != null && found.number() != null;
    if (bothNumbered) {
      return announced.number().equals(found.number()) ? numberedLikeness(entry, candidate) : 0;
    }
    double similarity = Headings.similarity(entry.key(), candidate.key());
    if (announced.number() == null && found.number() == null) {
      return similarity >= 0.8 ? similarity : 0;
    }
    // The heading may be Chapter 3 with the title that the contents gives below it.
    return similarity >= 0.85 ? similarity * (found.word() ? 1 : 0.8) : 0;
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
    return bothWorded ? 0.5 : 0;
  }
}
