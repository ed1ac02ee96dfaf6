package org.annales.text.section;

import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.PageMarks;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.Outline;
import org.annales.text.outline.OutlineItem;

/**
 * Finds the first pages of sections without a page in the contents by page marks: the mark directly
 * before the heading, else directly before its text, since no heading is printed alone at the
 * bottom of a page, else the last one before.
 */
public final class SectionPages {
  private final List<String> lines;
  private final PageMarks marks;

  private SectionPages(BookText book) {
    this.lines = book.lines();
    this.marks = book.pageMarks();
  }

  /** Adds first pages to the sections of an outline. */
  public static Outline of(Outline outline, BookText book) {
    SectionPages pages = new SectionPages(book);
    List<OutlineItem> items =
        outline.items().stream()
            .map(item -> item.page() == null ? item.withPage(pages.page(item)) : item)
            .toList();
    return new Outline(items, outline.missing(), outline.decisions());
  }

  private String page(OutlineItem item) {
    boolean headed = item.headingTo() > item.from();
    if (!headed && item.kind() == SectionKind.BACK) {
      // Added text after a book, such as a licence, is on none of its pages.
      return null;
    }
    int text = firstText(item.headingTo(), item.to());
    int begins = headed ? item.from() : text;
    PageMarks.Label before = marks.before(begins);
    PageMarks.Label inside = marks.before(text);
    boolean tells = inside != null && inside.line() >= item.headingTo();
    if (tells && (before == null || !isRightBefore(before, begins))) {
      return inside.page();
    }
    return before == null ? null : before.page();
  }

  private int firstText(int from, int to) {
    int line = from;
    while (line < to && isEmpty(lines.get(line))) {
      line++;
    }
    return Math.min(line, to - 1);
  }

  private boolean isRightBefore(PageMarks.Label mark, int line) {
    if (mark.line() < line && !mark.closes()) {
      return false;
    }
    for (int i = mark.line() + 1; i < line; i++) {
      if (!isEmpty(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isEmpty(String line) {
    return line.isBlank() || marks.alone(line);
  }
}
