package org.annales.text.outline;

import java.util.List;
import org.annales.text.layout.TextEdges;
import org.annales.text.model.FileText;
import org.annales.text.model.Markup;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;

/** Measures the running text between lines of a document whose file marks its blocks. */
final class MarkedProse {
  /** Words; lines of a title page have fewer. */
  private static final int LONG = 20;

  private final List<Markup.Block> blocks;

  /** For each block, the words of paragraphs that end sentences in all blocks before it. */
  private final long[] prose;

  /** For each block, the blocks of text before it. */
  private final int[] texts;

  MarkedProse(FileText text) {
    this.blocks = text.markup().blocks();
    this.prose = new long[blocks.size() + 1];
    this.texts = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Markup.Block block = blocks.get(i);
      String paragraph = block.zone() == Zone.BODY ? text(text, block) : "";
      long words = Tokenizer.count(paragraph);
      boolean closed = TextEdges.closed(paragraph);
      boolean some = block.zone() == Zone.VERSE || words >= LONG || (words > 0 && closed);
      prose[i + 1] = prose[i] + (closed ? words : 0);
      texts[i + 1] = texts[i] + (some ? 1 : 0);
    }
  }

  /** The text of a block in one line. */
  static String text(FileText text, Markup.Block block) {
    return Markup.withoutMarks(
        String.join(" ", text.lines().subList(block.from(), block.to())).strip());
  }

  /** The words of paragraphs that end sentences. */
  long words(int from, int to) {
    return prose[after(to)] - prose[after(from)];
  }

  /** Whether there are such paragraphs, long ones or verse. */
  boolean any(int from, int to) {
    return texts[after(to)] > texts[after(from)];
  }

  /** How many blocks end before a line or at it. */
  private int after(int line) {
    return Markup.endingBefore(blocks, line);
  }
}
