package org.annales.text.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits paragraphs at indented lines. A line begins a paragraph if it is indented and the line
 * before is not, or ends a sentence; so does the first line at the margin after several indented
 * ones, which are verse or a quotation.
 */
public final class Indentation {
  private Indentation() {}

  public static List<Block> paragraphs(Block block, BookText book) {
    if (!book.layout().indented()) {
      return List.of(block);
    }
    List<Block> paragraphs = new ArrayList<>();
    int start = block.from();
    for (int i = block.from() + 1; i < block.to(); i++) {
      if (begins(book.lines(), start, i)) {
        paragraphs.add(new Block(start, i, start == block.from() ? block.blankBefore() : 0));
        start = i;
      }
    }
    int blank = start == block.from() ? block.blankBefore() : 0;
    paragraphs.add(new Block(start, block.to(), blank));
    return paragraphs;
  }

  private static boolean begins(List<String> lines, int start, int i) {
    String before = lines.get(i - 1);
    if (isIndented(lines.get(i))) {
      return !isIndented(before) || TextEdges.closed(before);
    }
    return isIndented(before) && i - start > 1;
  }

  /** Whether a line begins with at least two spaces or a tab. */
  public static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }
}
