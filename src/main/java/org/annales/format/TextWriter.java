package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Markup;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Zone;

/**
 * Collects the text of a file in blocks of lines, with blank lines between them, and what its marks
 * say of them. White space is collapsed as browsers do; lines end where the file's own do, and
 * where the text asks for it.
 */
final class TextWriter {
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Markup.Block> blocks = new ArrayList<>();
  private final List<Markup.Head> heads = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean numbered;
  private int number = 1;
  private int blockFrom = -1;
  private Zone zone;
  private String reason;
  private boolean space;

  /** Whether the line holds more than marks. */
  private boolean written;

  private char last = '\n';

  /** Opens a block; what is open ends. */
  void open(Zone newZone, String newReason) {
    close();
    blockFrom = lines.size();
    zone = newZone;
    reason = newReason;
  }

  boolean isOpen() {
    return blockFrom >= 0;
  }

  /** Whether the open block has any text. */
  boolean hasText() {
    return isOpen() && (lines.size() > blockFrom || !line.isEmpty());
  }

  /** The last character written; a line feed where nothing stands on the line. */
  char last() {
    return line.isEmpty() ? '\n' : last;
  }

  /** Adds text of the open block that begins on a line of the file; 0 where that is not known. */
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

  /** Adds text whose spaces and line ends stay as they are. */
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

  /** A blank line divides paragraphs. */
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

  /** What follows goes on with the word before, whose hyphen was of the line. */
  void join() {
    int end = line.length() - 1;
    if (end >= 0 && (line.charAt(end) == '-' || line.charAt(end) == '\u00AD')) {
      line.setLength(end);
    }
    space = false;
  }

  /** Adds a mark, which is no text, right after what stands before it. */
  void mark(String mark) {
    line.append(mark);
  }

  private void endLine() {
    space = true;
    if (!line.isEmpty()) {
      lineBreak();
    }
  }

  /** Ends the line. */
  void lineBreak() {
    space = false;
    if (!line.isEmpty()) {
      lines.add(line.toString());
      numbers.add(number);
      line.setLength(0);
      written = false;
    }
  }

  /** Ends the open block. */
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

  /** Closes the open block, a heading. */
  void closeHead(int level, SectionKind kind, Integer headNumber) {
    int from = blockFrom;
    close();
    int to = lines.size() - 1;
    if (from >= 0 && to > from) {
      heads.add(new Markup.Head(from, to, level, kind, headNumber, null));
    }
  }

  /** A part begins here without a printed heading. */
  void unprintedHead(int level, SectionKind kind, Integer headNumber, String title) {
    close();
    heads.add(new Markup.Head(lines.size(), lines.size(), level, kind, headNumber, title));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The lines of the file that they stand on; null where none are known. */
  List<Integer> numbers() {
    return numbered ? List.copyOf(numbers) : null;
  }

  Markup markup() {
    return new Markup(List.copyOf(blocks), List.copyOf(heads));
  }
}
