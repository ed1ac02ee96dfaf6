package org.annales.text.outline;

import java.util.List;
import org.annales.text.layout.TextEdges;
import org.annales.text.model.FileText;
import org.annales.text.model.Markup;
import org.annales.text.model.Zone;
import org.annales.text.sentence.Tokenizer;

/** Measures prose between lines of a document with markup. */
final class MarkedProse {
  /** Least words of a paragraph that is no line of a title page. */
  private static final int LONG = 20;

  private final List<Markup.Block> blocks;

  /** Cumulative words of paragraphs of sentences before each block. */
  private final long[] prose;

  /** Cumulative number of text blocks before each block. */
  private final int[] texts;

  /** Cumulative words of such paragraphs that are no lines of a title page. */
  private final long[] sentences;

  /** Cumulative number of verses before each block. */
  private final int[] verses;

  MarkedProse(FileText text) {
    this.blocks = text.markup().blocks();
    this.prose = new long[blocks.size() + 1];
    this.texts = new int[blocks.size() + 1];
    this.sentences = new long[blocks.size() + 1];
    this.verses = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Markup.Block block = blocks.get(i);
      String paragraph = block.zone() == Zone.BODY ? text(text, block) : "";
      long words = Tokenizer.count(paragraph);
      boolean closed = TextEdges.closed(paragraph);
      boolean sentence = MarkedOpening.isSentence(paragraph);
      boolean some = block.zone() == Zone.VERSE || words >= LONG || (words > 0 && closed);
      prose[i + 1] = prose[i] + (closed ? words : 0);
      texts[i + 1] = texts[i] + (some ? 1 : 0);
      sentences[i + 1] = sentences[i] + (sentence ? words : 0);
      verses[i + 1] = verses[i] + (block.zone() == Zone.VERSE ? 1 : 0);
    }
  }

  /** Joins the lines of a block. */
  static String text(FileText text, Markup.Block block) {
    return Markup.withoutMarks(
        String.join(" ", text.lines().subList(block.from(), block.to())).strip());
  }

  /** The number of words in paragraphs of sentences. */
  long words(int from, int to) {
    return prose[after(to)] - prose[after(from)];
  }

  /** Whether a range contains such paragraphs, long ones or verse. */
  boolean any(int from, int to) {
    return texts[after(to)] > texts[after(from)];
  }

  /** The number of words in paragraphs of sentences that are no lines of a title page. */
  long sentenceWords(int from, int to) {
    return sentences[after(to)] - sentences[after(from)];
  }

  /** Whether a range contains such a paragraph or verse. */
  boolean hasSentence(int from, int to) {
    return sentenceWords(from, to) > 0 || verses[after(to)] > verses[after(from)];
  }

  /** The number of blocks that end at or before a line. */
  private int after(int line) {
    return Markup.endingBefore(blocks, line);
  }
}
