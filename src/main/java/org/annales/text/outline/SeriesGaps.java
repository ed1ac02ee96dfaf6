package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.NumberGaps;

/** Reads the lines, set off from the text, that complete a series of numbered headings. */
final class SeriesGaps {
  private SeriesGaps() {}

  /** Returns the candidates with those that complete a series read as its members. */
  static List<Candidate> filled(List<Candidate> candidates, HeadingWords words) {
    List<Candidate> first = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean again = !first.isEmpty() && first.get(first.size() - 1).from() == candidate.from();
      if (!again && (candidate.heading().number() != null || isSetOff(candidate))) {
        first.add(candidate);
      }
    }
    List<Heading> read = first.stream().map(Candidate::heading).toList();
    List<Heading> filled =
        NumberGaps.filled(first.stream().map(Candidate::text).toList(), read, words);
    List<Candidate> all = new ArrayList<>(candidates);
    for (int i = 0; i < filled.size(); i++) {
      if (!filled.get(i).equals(read.get(i))) {
        all.set(all.indexOf(first.get(i)), first.get(i).reading(filled.get(i)));
      }
    }
    return all;
  }

  private static boolean isSetOff(Candidate candidate) {
    return (candidate.blankBefore() > 0 || candidate.from() == 0)
        && candidate.blankAfter() > 0
        && !candidate.none();
  }
}
