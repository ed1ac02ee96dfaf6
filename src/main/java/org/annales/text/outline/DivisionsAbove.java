package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * Finds the chapters and sections of a law: headings of one form, nearly all of them directly above
 * an article or above such a heading, are parts.
 */
final class DivisionsAbove {
  private static final int NEAR = 150;
  private static final int FEWEST = 2;
  private static final double SURE = 0.8;

  private DivisionsAbove() {}

  /** The parts above the articles among the chosen headings; none if there are no articles. */
  static List<ChosenHeading> of(
      List<ChosenHeading> chosen, HeadingForms forms, TextLengths lengths) {
    Set<Integer> lines = new HashSet<>();
    List<Integer> below = new ArrayList<>();
    for (ChosenHeading heading : chosen) {
      lines.add(heading.from());
      if (heading.kind() == SectionKind.ENTRY) {
        below.add(heading.from());
      }
    }
    List<ChosenHeading> found = new ArrayList<>();
    for (int level = 4; level >= 3 && !below.isEmpty(); level--) {
      for (List<Candidate> form : forms.worded(level)) {
        List<Candidate> free =
            form.stream()
                .filter(c -> c.heading().number() != null && !lines.contains(c.from()))
                .toList();
        below.sort(null);
        long above = free.stream().filter(c -> isAbove(c, below, lengths)).count();
        if (free.size() >= FEWEST && above * 5 >= free.size() * 4L) {
          for (Candidate candidate : free) {
            found.add(
                ChosenHeading.of(
                        candidate, candidate.heading().number(), SURE, HeadingReason.NUMBERS_BELOW)
                    .as(SectionKind.PART));
            below.add(candidate.from());
          }
        }
      }
    }
    return found;
  }

  private static boolean isAbove(Candidate candidate, List<Integer> below, TextLengths lengths) {
    int place = Collections.binarySearch(below, candidate.to());
    int next = place < 0 ? -place - 1 : place;
    return next < below.size() && lengths.between(candidate.to(), below.get(next)) <= NEAR;
  }
}
