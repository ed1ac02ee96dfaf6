package org.annales.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The lines of the file that the texts of a tree stand on. */
final class SourceLines {
  /** Attribute that tells the line of the file where the tree itself does not. */
  static final String LINE = "data-annales-line";

  private Element lineHolder;
  private int nextLine;

  /**
   * The line that a text begins on, from 1; 0 where that is not known. Where the tree tells the
   * line of a paragraph alone, line ends are counted on from there.
   */
  int line(TextNode node) {
    int line = node.sourceRange().start().lineNumber();
    if (line > 0) {
      return line;
    }
    // Between the elements of a tree that was made, line ends are those of its maker.
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
