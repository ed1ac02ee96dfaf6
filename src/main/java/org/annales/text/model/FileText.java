package org.annales.text.model;

import java.util.List;

/**
 * The text of a file as lines, with its markup and metadata.
 *
 * @param charset IANA name of the encoding; null where the format has none
 * @param lines without their line ends
 * @param numbers line number in the file of each line, from 1; null where they are the lines of the
 *     file, or the file has none (PDF, packed files): then lines are counted
 * @param markup blocks and headings of the format; null for plain text
 * @param findings problems found while opening the file
 */
public record FileText(
    String mediaType,
    String charset,
    List<String> lines,
    List<Integer> numbers,
    Markup markup,
    Metadata metadata,
    List<Finding> findings) {

  /** The first line of the text, from 1, at or after a line of the file. */
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

  /** The line of the file, from 1, of a line of the text, from 1. */
  public int number(int line) {
    return numbers == null || line < 1 || line > numbers.size() ? line : numbers.get(line - 1);
  }
}
