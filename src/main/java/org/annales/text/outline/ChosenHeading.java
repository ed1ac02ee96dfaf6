package org.annales.text.outline;

import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.model.HeadingReason;
import org.annales.text.model.SectionKind;

/**
 * A candidate that is accepted as a heading.
 *
 * @param number as printed, or inferred from its position in the series
 * @param title null if the heading has no other title
 * @param page the page in the contents, as printed, or null
 * @param score from 0 to 1
 * @param reason why it is a heading
 */
record ChosenHeading(
    Candidate candidate,
    SectionKind kind,
    Integer number,
    String title,
    String page,
    double score,
    HeadingReason reason) {

  /** Uses the heading's own title and kind. */
  static ChosenHeading of(Candidate candidate, Integer number, double score, HeadingReason reason) {
    Heading heading = candidate.heading();
    SectionKind kind = heading.kind() == null ? SectionKind.CHAPTER : heading.kind();
    return new ChosenHeading(candidate, kind, number, heading.title(), null, score, reason);
  }

  /** Returns the heading with another kind. */
  ChosenHeading as(SectionKind other) {
    return new ChosenHeading(candidate, other, number, title, page, score, reason);
  }

  /** Returns the heading on other lines. */
  ChosenHeading at(Candidate other) {
    return new ChosenHeading(other, kind, number, title, page, score, reason);
  }

  /** Returns the heading with a number that stands alone above it. */
  ChosenHeading below(Candidate above) {
    Candidate both = candidate.below(above, NumberAbove.heading(above, candidate));
    Integer printed = both.heading().number() == null ? number : both.heading().number();
    return new ChosenHeading(both, both.heading().kind(), printed, title, page, score, reason);
  }

  int from() {
    return candidate.from();
  }

  int to() {
    return candidate.to();
  }

  /** The section of the heading; its end is set later. */
  OutlineItem item() {
    String shown = title == null || title.isEmpty() ? Headings.clean(candidate.text()) : title;
    SectionPlace place = new SectionPlace(rank(), candidate.heading().within(), null, 1);
    return new OutlineItem(kind, place, number, shown, "", page, from(), candidate.to(), 0, score);
  }

  /** A part named by words of a lower level, or by none, is inside of those of a higher one. */
  private int rank() {
    if (kind != SectionKind.PART) {
      return SectionPlace.rank(kind);
    }
    if (!candidate.heading().word()) {
      return SectionPlace.UNNAMED;
    }
    return candidate.heading().term().level() == 1
        ? SectionPlace.VOLUME
        : SectionPlace.PART + 2 * (candidate.heading().term().level() - 2);
  }
}
