package org.annales.text.layout;

import java.util.List;
import java.util.Set;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.Line;
import org.annales.text.model.Markup;
import org.annales.text.model.Repairs;

/**
 * The lines of a document, with the properties of the document that its sections need.
 *
 * @param kind kind of document, which switches rules off that it has no use for
 * @param styles brackets that mark notes
 * @param footnotes finds the beginnings of footnotes
 * @param printedMarks whether signs such as * and superscripts mark notes and italics: with markup
 *     only if notes begin with such signs
 * @param markup the markup of the file; null without markup
 */
public record BookText(
    List<String> lines,
    Layout layout,
    DocumentKind kind,
    PageMarks pageMarks,
    PageFurniture furniture,
    Set<MarkStyle> styles,
    Footnotes footnotes,
    Cleaning cleaning,
    Markup markup,
    boolean printedMarks) {

  /**
   * Examines the lines of a document.
   *
   * @param endnotes whether it has a section of notes: then numbers at the beginning of paragraphs
   *     are no footnotes
   */
  public static BookText of(List<String> lines, boolean endnotes) {
    return of(lines, endnotes, null, null);
  }

  /** Examines the lines of a document with markup, in a language. */
  public static BookText of(List<String> lines, boolean endnotes, Markup markup, String language) {
    return of(lines, endnotes, markup, language, DocumentKind.BOOK);
  }

  /** Examines the lines of a document of a kind. */
  public static BookText of(
      List<String> lines, boolean endnotes, Markup markup, String language, DocumentKind kind) {
    Set<MarkStyle> styles = MarkStyle.of(lines);
    PageMarks pageMarks = PageMarks.of(lines);
    PageFurniture furniture = PageFurniture.of(lines, pageMarks);
    Footnotes footnotes = new Footnotes(styles, !endnotes);
    return new BookText(
        lines,
        Layout.of(lines, furniture, footnotes, kind),
        kind,
        pageMarks,
        furniture,
        styles,
        footnotes,
        new Cleaning(new Vocabulary(lines), new Repairs(), language),
        markup,
        markup == null || opensNotes(lines, footnotes, markup));
  }

  private static boolean opensNotes(List<String> lines, Footnotes footnotes, Markup markup) {
    return markup.blocks().stream()
        .map(block -> footnotes.opening(lines.get(block.from())))
        .anyMatch(opening -> opening != null && opening.key() == 0 && !opening.plain());
  }

  /** Returns the lines from one index to another with their numbers. */
  public List<Line> numbered(int from, int to) {
    return java.util.stream.IntStream.range(from, to)
        .mapToObj(i -> new Line(i + 1, lines.get(i)))
        .toList();
  }
}
