package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.HeadingDecision;

/**
 * The sections of a book in reading order, which cover all lines.
 *
 * <p>With a contents page, its entries are searched in order, and named headings (Notes, Index,
 * Appendix …) before the first and after the last of them are added. Without one, or if few entries
 * are found, {@link HeadingSelection} selects headings. A text without headings is one section.
 *
 * @param missing contents entries whose heading was not found
 * @param decisions decisions about lines, in order
 */
public record Outline(
    List<OutlineItem> items, List<ContentsPage.Entry> missing, List<HeadingDecision> decisions) {

  /** Finds the outline of a document in any language. */
  public static Outline of(List<String> lines) {
    return of(lines, null, List.of(), DocumentKind.BOOK);
  }

  /** Finds the outline of a book. */
  public static Outline of(List<String> lines, String language, List<FixedHeading> fixed) {
    return of(lines, language, fixed, DocumentKind.BOOK);
  }

  /**
   * Finds the outline of a document.
   *
   * @param language an ISO 639 code whose heading words take precedence, or null
   * @param fixed configured headings, and lines that are none
   * @param kind the kind of the document
   */
  public static Outline of(
      List<String> lines, String language, List<FixedHeading> fixed, DocumentKind kind) {
    if (kind == DocumentKind.PIECES) {
      return pieces(lines, fixed);
    }
    return new OutlineSearch(lines, language, kind).outline(fixed);
  }

  /** A list of short pieces has no headings but the configured ones. */
  private static Outline pieces(List<String> lines, List<FixedHeading> fixed) {
    List<OutlineItem> items = new ArrayList<>();
    List<HeadingDecision> decisions = new ArrayList<>();
    fixed.forEach(heading -> FixedHeadings.apply(heading, items, decisions, lines));
    FrontMatter front = new FrontMatter(lines, DocumentKind.PIECES);
    return new Outline(
        OutlineBounds.of(items, Gutenberg.of(lines), lines, front), List.of(), decisions);
  }
}
