package org.annales.text.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a file's own marks (the elements of HTML, TEI or EPUB, the styles of a word processor) say
 * of the lines of its text.
 *
 * <p>Inside lines, marks are written between signs that Unicode keeps out of all texts: {@link
 * #PAGE} before a page's label and {@link #NOTE} before a note's key and label, each closed by
 * {@link #END}. Note marks stand where the text calls the note, and at the beginning of the note's
 * own first line.
 *
 * @param blocks all filled lines, in order, a paragraph each
 * @param headings the headings, and the beginnings of parts that have none
 */
public record Markup(List<Block> blocks, List<Head> headings) {
  /** Why a block is of the zone of the one before it. */
  public static final String GOES_ON = "goes on with the passage before";

  /** Opens the label of a page that begins here. */
  public static final char PAGE = '\uFDD0';

  /** Opens the key and the label of a note, divided by a bar: {@code 12|*}. */
  public static final char NOTE = '\uFDD2';

  /** Closes a mark. */
  public static final char END = '\uFDD1';

  private static final Pattern MARK = Pattern.compile("[" + PAGE + NOTE + "][^" + END + "]*" + END);

  /** A text without the private signs and what stands between them. */
  public static String withoutMarks(String text) {
    return text.indexOf(END) < 0 ? text : MARK.matcher(text).replaceAll("");
  }

  /** The blocks of some lines; what of a block stands outside of them is cut off. */
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

  /** How many blocks, which come in order, end before a line or at it. */
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
   * @param reason why it is set aside; {@link #GOES_ON} where it goes on with the block before it;
   *     null for other text
   */
  public record Block(int from, int to, Zone zone, String reason) {}

  /**
   * Where a part of the document begins.
   *
   * @param from index of the heading's first line
   * @param to index after its last; equal to {@code from} where no heading is printed
   * @param level 1 for the highest
   * @param kind what the marks say that begins; null where they say nothing
   * @param number that the marks give; null where they give none
   * @param title that stands beside the text, as in a table of contents; null where the lines are
   *     the title
   */
  public record Head(int from, int to, int level, SectionKind kind, Integer number, String title) {}
}
