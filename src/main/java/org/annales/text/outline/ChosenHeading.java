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

  int from() {
    return candidate.from();
  }

  int to() {
    return candidate.to();
  }

  /** The section of the heading; its end is set later. */
  OutlineItem item() {
    String shown = title == null || title.isEmpty() ? Headings.clean(candidate.text()) : title;
    Integer part = candidate.heading().within();
    return new OutlineItem(kind, part, number, shown, "", page, from(), candidate.to(), 0, score);
  }
}
