package org.annales.text.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The markup of a text's lines, from elements of HTML, TEI or EPUB, or the styles of a word
 * processor.
 *
 * <p>Inside lines, marks are enclosed in Unicode noncharacters: {@link #PAGE} before a page's label
 * and {@link #NOTE} before a note's key and label, each closed by {@link #END}. Note marks are at
 * the reference and at the beginning of the note.
 *
 * @param blocks all non-blank lines, in order, one block for each paragraph
 * @param headings headings, and beginnings of parts without one
 */
public record Markup(List<Block> blocks, List<Head> headings) {
  /** Opens the label of a page. */
  public static final char PAGE = '\uFDD0';

  /** Opens the key and label of a note, separated by a bar: {@code 12|*}. */
  public static final char NOTE = '\uFDD2';

  /** Closes a mark. */
  public static final char END = '\uFDD1';

  private static final Pattern MARK = Pattern.compile("[" + PAGE + NOTE + "][^" + END + "]*" + END);

  /** Removes marks and their contents. */
  public static String withoutMarks(String text) {
    return text.indexOf(END) < 0 ? text : MARK.matcher(text).replaceAll("");
  }

  /** The blocks that overlap a range of lines, clipped to it. */
  public List<Block> blocks(int from, int to) {
    List<Block> inside = new ArrayList<>();
    for (int i = endingBefore(blocks, from); i < blocks.size() && blocks.get(i).from() < to; i++) {
      Block block = blocks.get(i);
      inside.add(
          new Block(
              Math.max(from, block.from()),
              Math.min(to, block.to()),
              block.zone(),
              block.reason()));
    }
    return inside;
  }

  /** The number of ordered blocks that end at or before a line. */
  public static int endingBefore(List<Block> blocks, int line) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).to() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Lines that belong together.
   *
   * @param from index of the first line, from 0
   * @param to index after the last
   * @param reason why it is set aside; {@code CONTINUATION} where it continues the block before;
   *     null for other text
   */
  public record Block(int from, int to, Zone zone, SetAsideReason reason) {}

  /**
   * The beginning of a part of the document.
   *
   * @param from index of the heading's first line
   * @param to index after its last; equal to {@code from} without a printed heading
   * @param level 1 for the highest
   * @param kind kind of the part; null if unknown
   * @param number of the part, or null
   * @param title from outside of the text, such as a table of contents, or null
   */
  public record Head(int from, int to, int level, SectionKind kind, Integer number, String title) {}
}
