package org.annales.text;

import java.util.List;
import java.util.Set;

/**
 * The lines of a document, and what reading one section needs to know of the whole.
 *
 * @param styles the brackets that mark notes in it
 * @param footnotes how its footnotes open
 */
record BookText(
    List<String> lines,
    Layout layout,
    PageMarks pageMarks,
    PageFurniture furniture,
    Set<MarkStyle> styles,
    Footnotes footnotes,
    Cleaning cleaning) {

  /**
   * Of the lines of a document.
   *
   * @param endnotes whether it has a section of notes: then numbers at its paragraphs' beginnings
   *     are no footnotes
   */
  static BookText of(List<String> lines, boolean endnotes) {
    Set<MarkStyle> styles = MarkStyle.of(lines);
    PageMarks pageMarks = PageMarks.of(lines);
    PageFurniture furniture = PageFurniture.of(lines, pageMarks);
    Footnotes footnotes = new Footnotes(styles, !endnotes);
    return new BookText(
        lines,
        Layout.of(lines, furniture, footnotes),
        pageMarks,
        furniture,
        styles,
        footnotes,
        new Cleaning(new Vocabulary(lines), new Repairs()));
  }

  /** Lines from one index to another, with their numbers. */
  List<Line> numbered(int from, int to) {
    return java.util.stream.IntStream.range(from, to)
        .mapToObj(i -> new Line(i + 1, lines.get(i)))
        .toList();
  }
}
