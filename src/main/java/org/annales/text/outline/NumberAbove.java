package org.annales.text.outline;

import java.util.List;
import org.annales.text.heading.Heading;

/** Joins a title to the number that stands alone directly above it. */
final class NumberAbove {
  private NumberAbove() {}

  /** Returns a heading, with the number above it if it has none. */
  static ChosenHeading join(
      ChosenHeading heading, List<Candidate> candidates, TextLengths lengths) {
    if (!SectionParents.isUnit(heading.kind()) || heading.candidate().heading().number() != null) {
      return heading;
    }
    int below = 0;
    int last = candidates.size();
    while (below < last) {
      int middle = (below + last) / 2;
      boolean before = candidates.get(middle).from() < heading.from();
      below = before ? middle + 1 : below;
      last = before ? last : middle;
    }
    while (below > 0 && candidates.get(below - 1).to() > heading.from()) {
      below--;
    }
    Candidate above = below == 0 ? null : candidates.get(below - 1);
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
