package org.annales.text.outline;

import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.model.SectionKind;

/**
 * A candidate that was taken for a heading.
 *
 * @param number as taken; where the print has lost or misread it, by its place among its siblings
 * @param title null where the heading is all the title there is
 * @param page the page that the contents gives, as printed, or null
 * @param score from 0 to 1
 * @param reason a short sentence
 */
record ChosenHeading(
    Candidate candidate,
    SectionKind kind,
    Integer number,
    String title,
    String page,
    double score,
    String reason) {

  /** A heading with its own title and kind. */
  static ChosenHeading of(Candidate candidate, Integer number, double score, String reason) {
    Heading heading = candidate.heading();
    SectionKind kind = heading.kind() == null ? SectionKind.CHAPTER : heading.kind();
    return new ChosenHeading(candidate, kind, number, heading.title(), null, score, reason);
  }

  /** The same heading of another kind of section. */
  ChosenHeading as(SectionKind other) {
    return new ChosenHeading(candidate, other, number, title, page, score, reason);
  }

  int from() {
    return candidate.from();
  }

  int to() {
    return candidate.to();
  }

  /** The section that begins here; it ends where the next one begins. */
  OutlineItem item() {
    String shown = title == null || title.isEmpty() ? Headings.clean(candidate.text()) : title;
    Integer part = candidate.heading().within();
    return new OutlineItem(kind, part, number, shown, "", page, from(), candidate.to(), 0, score);
  }
}
