package org.annales.text.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits paragraphs at indented lines. A line begins a paragraph if it is indented and the line
 * before is not, or ends a sentence; so does the first line at the margin after several indented
 * ones, which are verse or a quotation. Where paragraphs are single lines, each line of a block
 * with a long one begins a paragraph if the line before ends a sentence.
 */
public final class Indentation {
  private Indentation() {}

  public static List<Block> paragraphs(Block block, BookText book) {
    boolean single = !book.layout().wrapped() && book.layout().hasLong(block, book.lines());
    if (!single && !book.layout().indented()) {
      return List.of(block);
    }
    List<Block> paragraphs = new ArrayList<>();
    int start = block.from();
    for (int i = block.from() + 1; i < block.to(); i++) {
      if (single ? beginsAlone(book.lines(), i) : begins(book.lines(), start, i)) {
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
      return (!isIndented(before) && !isBracketOpen(before, lines.get(i)))
          || TextEdges.closed(before);
    }
    return isIndented(before) && i - start > 1;
  }

  /** Whether a line goes on inside of a bracket of the line before, as in hanging directions. */
  private static boolean isBracketOpen(String before, String line) {
    return TextEdges.goesOn(line.strip())
        && Math.max(before.lastIndexOf('('), before.lastIndexOf('['))
            > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
  }

  private static boolean beginsAlone(List<String> lines, int i) {
    return isIndented(lines.get(i)) || TextEdges.closed(lines.get(i - 1));
  }

  /** Whether a line begins with at least two spaces, a tab, or an ideographic space. */
  public static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u3000");
  }
}
