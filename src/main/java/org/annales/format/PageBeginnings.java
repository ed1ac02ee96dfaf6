package org.annales.format;

import org.annales.text.model.Markup;
import org.jsoup.nodes.Element;

/** Writes the marks of pages: in the open block, or at the beginning of the next. */
final class PageBeginnings {
  private static final int LONGEST_LABEL = 16;

  private final StringBuilder waiting = new StringBuilder();

  /** Whether an element is only a page mark; a parser may nest what follows an unclosed one. */
  static boolean isEmpty(Element element) {
    return element.text().length() <= LONGEST_LABEL;
  }

  /** Begins a page; {@code label} is its number as printed, or null. */
  void begin(String label, TextWriter out) {
    if (label == null || label.isEmpty()) {
      return;
    }
    String mark = "" + Markup.PAGE + label + Markup.END;
    if (out.isOpen()) {
      out.mark(mark);
    } else {
      waiting.append(mark);
    }
  }

  /** Returns the marks that the next block begins with. */
  String waiting() {
    String marks = waiting.toString();
    waiting.setLength(0);
    return marks;
  }
}
