package org.annales.text.outline;

import java.util.List;
import org.annales.text.heading.HeadingWords;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.HeadingDecision;

/**
 * The sections of a book in reading order; together they hold every line from the first to the
 * last.
 *
 * <p>Where the book has a contents page, its entries are looked for in order; besides them, what it
 * leaves out, and headings that say what they are (Notes, Index, Appendix …) before the first and
 * after the last of them. Where it has none, or few of its entries are found, the headings are
 * chosen by themselves, see {@link HeadingSelection}. A text without any of these is one section.
 *
 * @param missing contents entries whose heading was not found
 * @param decisions why lines are headings or none, in order
 */
public record Outline(
    List<OutlineItem> items, List<ContentsPage.Entry> missing, List<HeadingDecision> decisions) {

  /** The outline of a document in any language. */
  public static Outline of(List<String> lines) {
    return of(lines, null, List.of());
  }

  /**
   * The outline of a document.
   *
   * @param language an ISO 639 code whose words come first, or null
   * @param fixed headings that a person has fixed, and lines that are none
   */
  public static Outline of(List<String> lines, String language, List<FixedHeading> fixed) {
    return new OutlineSearch(lines, HeadingWords.of(language)).outline(fixed);
  }
}
