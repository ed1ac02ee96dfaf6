package org.annales.text.model;

import java.util.List;

/**
 * The text of a file as lines, and what the file itself says of it.
 *
 * @param charset IANA name of the encoding; null where the format has none of its own
 * @param lines without their line ends
 * @param numbers the line of the file that each line stands on, from 1; null where they are the
 *     lines of the file, or where the file has none (a PDF, a packed file): then lines are counted
 * @param markup what the file's own marks say of the lines; null where it has none
 * @param findings problems that showed when the file was opened
 */
public record FileText(
    String mediaType,
    String charset,
    List<String> lines,
    List<Integer> numbers,
    Markup markup,
    Metadata metadata,
    List<Finding> findings) {

  /** The first line of the text, from 1, that stands on a line of the file or after it. */
  public int line(int number) {
    if (numbers == null) {
      return number;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) >= number) {
        return i + 1;
      }
    }
    return numbers.size() + 1;
  }

  /** The line of the file, from 1, that a line of the text, from 1, stands on. */
  public int number(int line) {
    return numbers == null || line < 1 || line > numbers.size() ? line : numbers.get(line - 1);
  }
}
