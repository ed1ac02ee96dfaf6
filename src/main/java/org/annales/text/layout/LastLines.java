package org.annales.text.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits long blocks without blank lines, such as columns of a newspaper. In lines of one width, a
 * line that ends a sentence and would have held the first word of the next is the last of its
 * paragraph; lines in capitals are apart from lines of prose.
 */
public final class LastLines {
  private static final int FEWEST = 30;
  private static final int MOSTLY = 2;

  private LastLines() {}

  /** The paragraphs of a block; the block itself where it is short or of no width. */
  public static List<Block> paragraphs(Block block, BookText book) {
    List<String> lines = book.lines();
    boolean plain = book.layout().wrapped() && !book.layout().verse() && !book.layout().indented();
    if (!plain || block.size() < FEWEST) {
      return List.of(block);
    }
    int width = LineItems.width(lines, block.from(), block.to());
    int full = LineItems.fullLines(lines, block.from(), block.to(), width - width / 10);
    if (full * MOSTLY < block.size()) {
      return List.of(block);
    }
    List<Block> paragraphs = new ArrayList<>();
    int start = block.from();
    for (int i = block.from() + 1; i < block.to(); i++) {
      boolean apart = inCapitals(lines.get(i)) != inCapitals(lines.get(i - 1));
      if (apart || isLast(lines.get(i - 1), lines.get(i), width - width / 10)) {
        paragraphs.add(new Block(start, i, start == block.from() ? block.blankBefore() : 0));
        start = i;
      }
    }
    int blank = start == block.from() ? block.blankBefore() : 0;
    paragraphs.add(new Block(start, block.to(), blank));
    return paragraphs;
  }

  private static boolean isLast(String line, String next, int width) {
    return TextEdges.closed(line)
        && !TextEdges.goesOn(next)
        && line.strip().length() + 1 + LineItems.firstWord(next.strip()) <= width;
  }

  private static boolean inCapitals(String line) {
    return line.chars().anyMatch(Character::isUpperCase)
        && line.chars().noneMatch(Character::isLowerCase);
  }
}
