package org.annales.text.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.outline.OutlineItem;

/**
 * A run of lines of a notes section: a note, or a heading above notes.
 *
 * @param group section of its notes, or null without a heading
 * @param number the note's number; 0 if it is no note
 * @param heading whether it is the heading of a group
 */
public record EndnoteItem(OutlineItem group, int number, boolean heading, int from, int to) {
  /** A line that begins with a number: group 1 is the number, group 2 the text. */
  public static final Pattern NUMBERED =
      Pattern.compile(
          "(?:- )?[^\\p{L}\\p{N}]{0,3}(?:\\^\\{)?(\\d{1,4}|[⁰¹²³⁴-⁹]{1,4})[.)\\]}:]{0,2}[*_]{0,2}(?:\\s+(.*)|$)");

  public EndnoteItem upTo(int end) {
    return new EndnoteItem(group, number, heading, from, end);
  }

  public EndnoteItem in(OutlineItem newGroup, int newNumber) {
    return new EndnoteItem(newGroup, newNumber, heading, from, to);
  }

  /** Removes the number of a note. */
  public static String withoutNumber(String line) {
    Matcher numbered = NUMBERED.matcher(line.strip());
    if (!numbered.matches()) {
      return line;
    }
    return numbered.group(2) == null ? "" : numbered.group(2);
  }
}
