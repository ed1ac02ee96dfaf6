package org.annales.text.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of note marks. Superscripts and the signs * † ‡ always mark notes. Numbers in brackets
 * do if notes begin with them, and are otherwise years, pages or list numbers; so do signs in
 * brackets, and § ¶ ‖ after a word, which are otherwise signs of laws and paragraphs. Numbers in
 * braces that rise through the whole book are page marks.
 */
public enum MarkStyle {
  SQUARE('[', "\\[\\^?(\\d{1,4})\\]", "\\[\\^?(?:" + Footnotes.NAME + "\\s)?(\\d{1,4})[\\]:.].*"),
  BRACES('{', "\\{(\\d{1,4})\\}", "\\{(\\d{1,4})\\}.*"),
  ROUND('(', "(?<=[\\p{L}.,;:!?”\"’'])\\((\\d{1,3})\\)", "\\((\\d{1,3})\\)\\s.*"),
  SQUARE_SIGN('[', "\\[([*†‡§¶‖]{1,4})\\]", "\\[[*†‡§¶‖]{1,4}\\]:?\\s*[^\\s\\[].*"),
  ROUND_SIGN('(', "\\(([*†‡§¶‖]{1,4})\\)", "\\([*†‡§¶‖]{1,4}\\)\\s*[^\\s(].*"),
  SECTION('§', behindWord('§'), "§{1,2}\\s+[^\\s\\d].*"),
  PILCROW('¶', behindWord('¶'), "¶{1,2}\\s+[^\\s\\d].*"),
  PARALLEL('‖', behindWord('‖'), "‖{1,2}\\s+[^\\s\\d].*");

  private static final int ENOUGH = 2;

  private final char opening;
  private final Pattern mark;
  private final Pattern note;

  MarkStyle(char opening, String mark, String note) {
    this.opening = opening;
    this.mark = Pattern.compile(mark);
    this.note = Pattern.compile(note);
  }

  private static String behindWord(char sign) {
    return "(?<=[\\p{L}.,;:!?”\"’')])(" + sign + "{1,2})(?!\\s?\\d)(?!\\p{L})";
  }

  /** The styles that occur both inside lines and at the beginning of notes. */
  static Set<MarkStyle> of(List<String> lines) {
    Set<MarkStyle> styles = EnumSet.noneOf(MarkStyle.class);
    for (MarkStyle style : values()) {
      if (style.used(lines) && !(style == BRACES && PageMarks.inBraces(lines))) {
        styles.add(style);
      }
    }
    return styles;
  }

  private boolean used(List<String> lines) {
    int notes = 0;
    int marks = 0;
    for (String line : lines) {
      int at = line.indexOf(opening);
      if (at < 0) {
        continue;
      }
      String stripped = line.strip();
      boolean opens = stripped.charAt(0) == opening;
      if (opens && note.matcher(stripped).matches()) {
        notes++;
      } else if (mark.matcher(line).find()) {
        marks++;
      }
      if (notes >= ENOUGH && marks >= ENOUGH) {
        return true;
      }
    }
    return notes > 0 && marks > 0;
  }

  public char opening() {
    return opening;
  }

  public Pattern mark() {
    return mark;
  }
}
