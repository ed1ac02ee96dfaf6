package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.Zone;

/**
 * Writes text in blocks of lines, separated by blank lines, with their markup. White space is
 * collapsed as in browsers; lines end as in the file, and at line breaks.
 */
final class TextWriter {
  /** Signs that divide a word at the end of a line of print. */
  private static final String HYPHENS = "-\u00AD\u2010\u00AC\u2E17";

  private static final String PAGE = String.valueOf(Markup.PAGE);
  private static final String NOTE = String.valueOf(Markup.NOTE);
  private static final String OPENING_QUOTES = "\"“„«‘'‚‹";

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Markup.Block> blocks = new ArrayList<>();
  private final List<Markup.Head> heads = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean numbered;
  private int number = 1;
  private int blockFrom = -1;
  private Zone zone;
  private SetAsideReason reason;
  private boolean space;

  /** Whether the line has more than marks. */
  private boolean written;

  private char last = '\n';

  /** Opens a block and closes the one before. */
  void open(Zone newZone, SetAsideReason newReason) {
    close();
    blockFrom = lines.size();
    zone = newZone;
    reason = newReason;
  }

  boolean isOpen() {
    return blockFrom >= 0;
  }

  /** Continues the open block after a space if it has the zone and reason; else opens another. */
  void goOn(Zone ofText, SetAsideReason why) {
    if (!isOpen() || zone != ofText || reason != why) {
      open(ofText, why);
    }
    space = true;
  }

  static boolean isEmptyOrQuoted(String text) {
    return text.isEmpty() || OPENING_QUOTES.indexOf(text.charAt(0)) >= 0;
  }

  boolean hasText() {
    return isOpen() && (lines.size() > blockFrom || !line.isEmpty());
  }

  /** The last character written; a line feed on an empty line. */
  char last() {
    return line.isEmpty() ? '\n' : last;
  }

  /** Adds text of the open block; {@code fileLine} is its first line in the file, or 0. */
  void text(String text, int fileLine) {
    int at = fileLine;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && fileLine > 0) {
        endLine();
        at++;
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
      } else {
        put(c, at);
      }
    }
  }

  /** Adds text with its spaces and line ends. */
  void preformatted(String text, int fileLine) {
    int at = fileLine;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        endPreformatted();
        at += fileLine > 0 ? 1 : 0;
      } else if (c != '\r') {
        line.append(c);
        last = c;
        setNumber(at);
      }
    }
  }

  /** Blank lines separate paragraphs. */
  private void endPreformatted() {
    if (line.toString().isBlank() && hasText()) {
      line.setLength(0);
      open(zone, reason);
    } else {
      lineBreak();
    }
  }

  private void put(char c, int fileLine) {
    if (!written) {
      written = true;
      setNumber(fileLine);
    } else if (space) {
      line.append(' ');
    }
    space = false;
    line.append(c);
    last = c;
  }

  private void setNumber(int fileLine) {
    if (fileLine > 0) {
      numbered = true;
      number = fileLine;
    }
  }

  /** Joins the following text to the word before, without the hyphen of the line end. */
  void join() {
    int end = line.length() - 1;
    // Marks of pages and notes may stand behind the hyphen.
    while (end >= 0 && line.charAt(end) == Markup.END) {
      end = Math.max(line.lastIndexOf(PAGE, end), line.lastIndexOf(NOTE, end)) - 1;
    }
    if (end >= 0 && HYPHENS.indexOf(line.charAt(end)) >= 0) {
      line.deleteCharAt(end);
    }
    space = false;
  }

  /** Adds a mark directly after the text before it. */
  void mark(String mark) {
    line.append(mark);
  }

  private void endLine() {
    space = true;
    if (!line.isEmpty()) {
      lineBreak();
    }
  }

  void lineBreak() {
    space = false;
    if (!line.isEmpty()) {
      lines.add(line.toString());
      numbers.add(number);
      line.setLength(0);
      written = false;
    }
  }

  void close() {
    if (!isOpen()) {
      return;
    }
    lineBreak();
    if (lines.size() > blockFrom) {
      blocks.add(new Markup.Block(blockFrom, lines.size(), zone, reason));
      lines.add("");
      numbers.add(number);
    }
    blockFrom = -1;
  }

  /** Closes the open block as a heading; {@code title} is its title in contents, or null. */
  void closeHead(int level, SectionKind kind, Integer headNumber, String title) {
    int from = blockFrom;
    close();
    int to = lines.size() - 1;
    if (from >= 0 && to > from) {
      heads.add(new Markup.Head(from, to, level, kind, headNumber, title));
    }
  }

  /** Adds the beginning of a part without a printed heading. */
  void unprintedHead(int level, SectionKind kind, Integer headNumber, String title) {
    close();
    heads.add(new Markup.Head(lines.size(), lines.size(), level, kind, headNumber, title));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The line numbers in the file; null if unknown. */
  List<Integer> numbers() {
    return numbered ? List.copyOf(numbers) : null;
  }

  Markup markup() {
    return new Markup(List.copyOf(blocks), List.copyOf(heads));
  }
}
