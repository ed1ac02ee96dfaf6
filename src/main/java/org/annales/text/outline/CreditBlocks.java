package org.annales.text.outline;

import java.util.List;
import org.annales.text.layout.Block;
import org.annales.text.model.Markup;

/**
 * Follows the blocks of credits and transcriber's notes. A note in brackets goes on until they
 * close, and one under a heading of its own until a gap.
 */
final class CreditBlocks {
  private static final int HEADING_WORDS = 6;
  private static final int GAP = 2;
  private static final int WIDE_GAP = 4;
  private static final int MOST_BLOCKS = 30;

  private final List<String> lines;
  private boolean bracketed;
  private boolean headed;
  private boolean first;
  private int left;

  CreditBlocks(List<String> lines) {
    this.lines = lines;
  }

  /** Whether the next block is of credits or of a transcriber's note. */
  boolean include(Block block) {
    String text = Markup.withoutMarks(block.text(lines)).strip();
    if (CreditLines.opens(text)) {
      bracketed = text.startsWith("[") && !text.endsWith("]");
      headed =
          !bracketed
              && text.split("\\s+", -1).length <= HEADING_WORDS
              && CreditLines.headsNote(text);
      first = true;
      left = MOST_BLOCKS;
      return true;
    }
    left--;
    if (left < 0) {
      return false;
    }
    if (bracketed) {
      bracketed = !text.endsWith("]");
      return true;
    }
    if (headed) {
      headed = block.blankBefore() < (first ? WIDE_GAP : GAP);
      first = false;
    }
    return headed;
  }
}
