package org.annales.text.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/** Finds the title of the book set off again behind a preface, where no chapter follows. */
final class BookTitle {
  private static final int ROOM = 3;
  private static final double SURE = 0.7;

  private BookTitle() {}

  /**
   * The heading of the text below the title.
   *
   * @param titles keys of the lines of the title page
   */
  static Optional<ChosenHeading> of(
      List<ChosenHeading> found, List<Candidate> candidates, Set<String> titles) {
    boolean divided =
        found.stream()
            .anyMatch(f -> SectionParents.isUnit(f.kind()) || SectionParents.holds(f.kind()));
    if (divided || found.isEmpty() || !NamedHeadings.opens(found.get(0).kind())) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(c -> c.from() > found.get(0).from() && c.blankBefore() >= ROOM)
        .filter(c -> titles.contains(c.key()) && c.key().length() > ROOM)
        .findFirst()
        .map(c -> ChosenHeading.of(c, null, SURE, HeadingReason.TEXT_BELOW).as(SectionKind.TEXT));
  }
}
