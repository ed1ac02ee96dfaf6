package org.annales.text.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises blocks in which each line is an item of its own: rows of a table, entries of a log or
 * a list, posts without blank lines between them.
 *
 * <p>In a wrapped paragraph the first word of a line would not have fitted into the line before. If
 * it would in most lines, and most lines end a sentence or the next begins like an item, the lines
 * are not one paragraph.
 */
public final class LineItems {
  private static final int FEWEST = 8;
  private static final double WRAPPED = 0.5;
  private static final double BEGUN = 0.75;

  /** Beginnings of items: a number, a bullet, a bracket; columns. */
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-•*–—+>|#@\\[(]|\\d).*|.*\\S(?:\\t| {3,}|\\s?\\|\\s?)\\S.*");

  private static final String MARKS_FIRST = "-•*–—+>|#@[(0";

  private LineItems() {}

  /** Whether each of the lines of a block is an item. */
  public static boolean isEach(List<String> lines, int from, int to) {
    int size = to - from;
    if (size < FEWEST) {
      return false;
    }
    int begun = 0;
    int items = 0;
    int going = 0;
    for (int i = from + 1; i < to; i++) {
      String before = lines.get(i - 1).strip();
      boolean item = isItem(lines.get(i));
      boolean begins = item || TextEdges.closed(before);
      items += item ? 1 : 0;
      begun += begins && !TextEdges.divided(before) ? 1 : 0;
      going += begins ? 0 : 1;
      if (going > (size - 1) * (1 - BEGUN) + 1) {
        return false;
      }
    }
    int full = fullLines(lines, from, to, width(lines, from, to));
    boolean open = full < (size - 1) * WRAPPED && begun >= (size - 1) * BEGUN;
    return open || items >= (size - 1) * BEGUN;
  }

  private static boolean isItem(String line) {
    return (MARKS_FIRST.indexOf(first(line)) >= 0 || hasColumns(line))
        && ITEM.matcher(line).matches();
  }

  private static boolean hasColumns(String line) {
    return line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || line.contains("   ");
  }

  /** The first character that is no space; a space if there is none, a zero for any digit. */
  private static char first(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isWhitespace(c)) {
        return c >= '0' && c <= '9' ? '0' : c;
      }
    }
    return ' ';
  }

  /** The number of lines that could not hold the first word of the next. */
  static int fullLines(List<String> lines, int from, int to, int width) {
    int full = 0;
    for (int i = from + 1; i < to; i++) {
      int length = lines.get(i - 1).strip().length();
      full += length + 1 + firstWord(lines.get(i).strip()) > width ? 1 : 0;
    }
    return full;
  }

  /** The 90th percentile of the lengths. */
  static int width(List<String> lines, int from, int to) {
    int[] lengths =
        lines.subList(from, to).stream().mapToInt(line -> line.strip().length()).sorted().toArray();
    return lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
  }

  static int firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line.length() : end;
  }
}
