package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.heading.Heading;
import org.annales.text.model.SectionKind;

/** Joins a title to the number that stands alone directly above it. */
final class NumberAbove {
  private static final int NEAR = 80;
  private static final int FEWEST = 3;

  private NumberAbove() {}

  /**
   * Returns the headings, those without a number with the one above them. Numbers without a word,
   * and those with a line between, are read where most headings have one and they rise.
   */
  static List<ChosenHeading> join(
      List<ChosenHeading> headings, List<Candidate> candidates, TextLengths lengths) {
    List<ChosenHeading> joined = new ArrayList<>();
    int before = 0;
    int last = 0;
    int bare = 0;
    int plain = 0;
    for (ChosenHeading heading : headings) {
      Candidate above = isPlain(heading) ? bareAbove(heading, before, candidates, lengths) : null;
      boolean rises = above != null && above.heading().number() > last;
      last = rises ? above.heading().number() : last;
      bare += rises ? 1 : 0;
      plain += isPlain(heading) ? 1 : 0;
      joined.add(rises ? heading.below(above) : heading);
      before = heading.to();
    }
    boolean most = bare >= FEWEST && bare * 4 >= plain * 3;
    return (most ? joined : headings)
        .stream().map(heading -> join(heading, candidates, lengths)).toList();
  }

  private static boolean isPlain(ChosenHeading heading) {
    return SectionParents.isUnit(heading.kind())
        && heading.candidate().heading().number() == null
        && heading.kind() != SectionKind.ENTRY;
  }

  /** The number alone above a heading, with at most a line between; or null. */
  private static Candidate bareAbove(
      ChosenHeading heading, int from, List<Candidate> candidates, TextLengths lengths) {
    for (int i = before(heading.from(), candidates); i >= 0; i--) {
      Candidate candidate = candidates.get(i);
      if (candidate.from() < from || lengths.between(candidate.to(), heading.from()) > NEAR) {
        return null;
      }
      boolean number = candidate.heading().isNumberAlone() && candidate.heading().number() != null;
      if (number && candidate.to() <= heading.from()) {
        return candidate;
      }
    }
    return null;
  }

  /** The last candidate that begins before a line, or -1. */
  private static int before(int line, List<Candidate> candidates) {
    int below = 0;
    int last = candidates.size();
    while (below < last) {
      int middle = (below + last) / 2;
      boolean before = candidates.get(middle).from() < line;
      below = before ? middle + 1 : below;
      last = before ? last : middle;
    }
    return below - 1;
  }

  private static ChosenHeading join(
      ChosenHeading heading, List<Candidate> candidates, TextLengths lengths) {
    if (!SectionParents.isUnit(heading.kind()) || heading.candidate().heading().number() != null) {
      return heading;
    }
    int i = before(heading.from(), candidates);
    while (i >= 0 && candidates.get(i).to() > heading.from()) {
      i--;
    }
    Candidate above = i < 0 ? null : candidates.get(i);
    boolean joins =
        above != null
            && above.heading().word()
            && above.heading().isNumberAlone()
            && SectionParents.isUnit(above.heading().kind())
            && lengths.between(above.to(), heading.from()) == 0;
    return joins ? heading.below(above) : heading;
  }

  /** The heading that a number and a title make. */
  static Heading heading(Candidate number, Candidate title) {
    return number.heading().titled(title.heading().title());
  }
}
