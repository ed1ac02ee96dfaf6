package org.annales.text.layout;

import java.util.List;
import java.util.Set;
import org.annales.text.model.Line;
import org.annales.text.model.Markup;
import org.annales.text.model.Repairs;

/**
 * The lines of a document, and what reading one section needs to know of the whole.
 *
 * @param styles the brackets that mark notes in it
 * @param footnotes how its footnotes open
 * @param printedMarks whether signs such as * and superscripts mark notes and italics: where a file
 *     has marks of its own, only if it has notes that begin with such signs
 * @param markup what its file says of its lines; null where it says nothing
 */
public record BookText(
    List<String> lines,
    Layout layout,
    PageMarks pageMarks,
    PageFurniture furniture,
    Set<MarkStyle> styles,
    Footnotes footnotes,
    Cleaning cleaning,
    Markup markup,
    boolean printedMarks) {

  /**
   * Of the lines of a document.
   *
   * @param endnotes whether it has a section of notes: then numbers at its paragraphs' beginnings
   *     are no footnotes
   */
  public static BookText of(List<String> lines, boolean endnotes) {
    return of(lines, endnotes, null);
  }

  /** Of the lines of a document, with what its file says of them. */
  public static BookText of(List<String> lines, boolean endnotes, Markup markup) {
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
        new Cleaning(new Vocabulary(lines), new Repairs()),
        markup,
        markup == null || opensNotes(lines, footnotes, markup));
  }

  private static boolean opensNotes(List<String> lines, Footnotes footnotes, Markup markup) {
    return markup.blocks().stream()
        .map(block -> footnotes.opening(lines.get(block.from())))
        .anyMatch(opening -> opening != null && opening.key() == 0 && !opening.plain());
  }

  /** Lines from one index to another, with their numbers. */
  public List<Line> numbered(int from, int to) {
    return java.util.stream.IntStream.range(from, to)
        .mapToObj(i -> new Line(i + 1, lines.get(i)))
        .toList();
  }
}
