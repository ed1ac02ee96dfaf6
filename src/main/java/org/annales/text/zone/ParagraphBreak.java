package org.annales.text.zone;

import java.util.List;
import org.annales.text.layout.BookText;
import org.annales.text.layout.Indentation;
import org.annales.text.layout.TextEdges;
import org.annales.text.layout.ZonedBlock;
import org.annales.text.model.Line;

/**
 * Decides whether a page, a picture or a footnote interrupts a paragraph, or follows its end.
 *
 * @param before lines of the paragraph so far
 * @param interrupted whether a picture, a note or lines set aside stand between
 * @param pageEnds whether a page number or running head interrupts
 */
record ParagraphBreak(BookText book, List<Line> before, boolean pageEnds, boolean interrupted) {
  private static final String OPENING_QUOTATION = "“\"„«‹‘";
  private static final double WHOLE = 0.92;

  /** Lines; an earlier opening mark has lost its closing one. */
  private static final int LONGEST_QUOTATION = 200;

  /** Whether a block after the interruption continues the paragraph. */
  boolean isCrossedBy(ZonedBlock next) {
    String end = before.get(before.size() - 1).text().strip();
    String start = next.text(book.lines());
    if (TextEdges.divided(end)) {
      return Character.isLetter(TextEdges.first(start));
    }
    boolean closed = TextEdges.closed(end);
    if (book.layout().indented() && (pageEnds || !closed)) {
      return !Indentation.isIndented(book.lines().get(next.from()));
    }
    if (TextEdges.goesOn(start)) {
      boolean open = !closed || TextEdges.last(end) != '.' || end.endsWith("..");
      return open && mayBeCut(end);
    }
    if (!couldCutAnywhere()) {
      return false;
    }
    List<Line> near = before.subList(Math.max(0, before.size() - LONGEST_QUOTATION), before.size());
    if (closed && TextEdges.closesQuotation(near, start)) {
      return true;
    }
    boolean quotes = OPENING_QUOTATION.indexOf(start.codePointAt(0)) >= 0;
    if (quotes && !Character.isLetterOrDigit(TextEdges.last(end))) {
      return false;
    }
    return closed ? isWholeLineAtPageEnd(end, next) : isOpen(end);
  }

  /**
   * Whether something cuts the paragraph: what stands between, the pages of the book, or the width
   * of a line that is full.
   */
  private boolean mayBeCut(String end) {
    return interrupted
        || pageEnds
        || book.layout().paged()
        || (book.layout().wrapped() && book.layout().full(end));
  }

  /** If page numbers show the pages, only pages interrupt a paragraph between sentences. */
  private boolean couldCutAnywhere() {
    return book.furniture().many() ? pageEnds : book.layout().paged();
  }

  private boolean isOpen(String end) {
    int last = TextEdges.last(end);
    boolean inWords = Character.isLetterOrDigit(last) || ",;—".indexOf(last) >= 0;
    return inWords && (book.layout().full(end) || before.size() > 1);
  }

  /** The last line of a paragraph is rarely as wide as the page. */
  private boolean isWholeLineAtPageEnd(String end, ZonedBlock next) {
    boolean indented = Character.isWhitespace(book.lines().get(next.from()).charAt(0));
    return pageEnds
        && book.layout().wrapped()
        && end.length() >= book.layout().measure() * WHOLE
        && !indented;
  }
}
