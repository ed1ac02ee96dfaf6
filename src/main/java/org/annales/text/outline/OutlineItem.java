package org.annales.text.outline;

import org.annales.text.model.SectionKind;

/**
 * A section known by its heading, before its text is read.
 *
 * @param place among the parts of the document; null stands for the place of its kind
 * @param page that it begins on, as printed: from the contents, or else from page marks; or null
 * @param from index of the heading's first line, from 0
 * @param headingTo index after the heading's last line; equal to {@code from} without a heading
 * @param to index after the section's last line
 */
public record OutlineItem(
    SectionKind kind,
    SectionPlace place,
    Integer number,
    String title,
    String label,
    String page,
    int from,
    int headingTo,
    int to,
    double confidence) {

  public OutlineItem {
    place = place == null ? SectionPlace.of(kind) : place;
  }

  OutlineItem withTo(int end) {
    return new OutlineItem(
        kind, place, number, title, label, page, from, headingTo, end, confidence);
  }

  public OutlineItem withPage(String begins) {
    return new OutlineItem(
        kind, place, number, title, label, begins, from, headingTo, to, confidence);
  }

  OutlineItem asBackMatter() {
    return new OutlineItem(
        SectionKind.BACK, null, number, title, label, page, from, headingTo, to, confidence);
  }

  OutlineItem labelled(SectionPlace inPart, String newLabel) {
    return new OutlineItem(
        kind, inPart, number, title, newLabel, page, from, headingTo, to, confidence);
  }
}
