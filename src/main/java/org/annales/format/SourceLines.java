package org.annales.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the line numbers of texts in a tree. */
final class SourceLines {
  /** Attribute with the line number where the tree has none. */
  static final String LINE = "data-annales-line";

  private Element lineHolder;
  private int nextLine;

  /**
   * The first line of a text, from 1; 0 if unknown. Line ends are counted from the line of the
   * paragraph if needed.
   */
  int line(TextNode node) {
    int line = node.sourceRange().start().lineNumber();
    if (line > 0) {
      return line;
    }
    // White space between generated elements has other line ends than the file.
    Element holder =
        node.parent() == null || node.isBlank() ? null : node.parent().closest("[" + LINE + "]");
    if (holder == null) {
      return 0;
    }
    int first = holder.equals(lineHolder) ? nextLine : Integer.parseInt(holder.attr(LINE));
    lineHolder = holder;
    nextLine = first + (int) node.getWholeText().chars().filter(c -> c == '\n').count();
    return first;
  }
}
