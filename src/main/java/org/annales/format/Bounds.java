package org.annales.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.annales.text.model.FileText;
import org.annales.text.model.UnreadableException;

/**
 * Bounds what is held of a file before it is held: a text, a line or a tree that no book has is
 * refused by its bytes, since as objects it takes ten times as much memory and more.
 */
final class Bounds {
  /** Most bytes of a text: some forty long novels. */
  static final int LARGEST_TEXT = 64 << 20;

  /** Most bytes of a line: the longest novels are shorter. */
  private static final int LONGEST_LINE = 8 << 20;

  /**
   * Most lines of a text: as many as the largest text has in lines of 64 bytes, which are usual.
   */
  static final int MOST_LINES = 1 << 20;

  /** Most marks of elements: a book of a thousand pages has some ten thousand. */
  private static final int MOST_TAGS = 2_000_000;

  private static final int MOST_ATTRIBUTES = 2_000;

  /** Most elements that lie in each other; some are left open in old pages. */
  private static final int DEEPEST = 2_000;

  /** Elements that pages leave open, or that have no end. */
  private static final Set<String> OPEN =
      Set.of(
          "p", "br", "hr", "img", "li", "td", "th", "tr", "dt", "dd", "a", "b", "i", "font", "meta",
          "link", "input", "option", "col", "center", "em", "strong", "small", "tt", "u", "sup",
          "sub", "big", "body", "html", "head");

  private static final int LONGEST_NAME = 16;

  private static final String MARKS = "[]()*_`~<>|!&";
  private static final int MANY_MARKS = 50_000;

  /** One mark in so many bytes is more than a table or a list of links has. */
  private static final int MARKS_IN = 3;

  private Bounds() {}

  /** Refuses bytes that are too many. */
  static void checkSize(byte[] bytes, String mediaType) throws UnreadableException {
    if (bytes.length > LARGEST_TEXT) {
      throw tooLarge(mediaType, "the text has more than " + (LARGEST_TEXT >> 20) + " MiB");
    }
  }

  /** Refuses plain text with too many or too long lines. */
  static void checkLines(byte[] bytes, String mediaType) throws UnreadableException {
    int lines = 0;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
        lines++;
        if (i - start > LONGEST_LINE) {
          throw tooLarge(
              mediaType,
              "line " + lines + " has more than " + (LONGEST_LINE >> 20) + " MiB without an end");
        }
        start = i + 1;
      }
    }
    if (lines > MOST_LINES) {
      throw tooLarge(mediaType, "the text has more than " + MOST_LINES + " lines");
    }
  }

  /**
   * Whether a file has so many marks of Markdown that it is no Markdown: they are paired one by
   * one.
   */
  static boolean isMostlyMarks(byte[] bytes) {
    int marks = 0;
    for (byte b : bytes) {
      marks += MARKS.indexOf(b) >= 0 ? 1 : 0;
    }
    return marks > MANY_MARKS && marks > bytes.length / MARKS_IN;
  }

  /** Refuses an extracted text whose lines are too long. */
  static FileText checked(FileText text) throws UnreadableException {
    for (String line : text.lines()) {
      if (line.length() > LONGEST_LINE) {
        throw tooLarge(
            text.mediaType(), "a paragraph has more than " + (LONGEST_LINE >> 20) + " MiB");
      }
    }
    return text;
  }

  /** Refuses markup with too many elements or attributes, or nested too deeply. */
  static void checkMarkup(byte[] bytes, String mediaType) throws UnreadableException {
    int tags = 0;
    int depth = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '<') {
        continue;
      }
      tags++;
      int end = i;
      int attributes = 0;
      while (end + 1 < bytes.length && bytes[end] != '>') {
        end++;
        attributes += bytes[end] == '=' ? 1 : 0;
      }
      boolean closes = i + 1 < bytes.length && bytes[i + 1] == '/';
      boolean comment = i + 1 < bytes.length && (bytes[i + 1] == '!' || bytes[i + 1] == '?');
      boolean empty = bytes[Math.max(i, end - 1)] == '/';
      if (closes) {
        depth = Math.max(0, depth - (isOpen(bytes, i + 2) ? 0 : 1));
      } else if (!comment && !empty && !isOpen(bytes, i + 1)) {
        depth++;
      }
      if (tags > MOST_TAGS) {
        throw tooLarge(mediaType, "the markup has more than " + MOST_TAGS + " marks of elements");
      }
      if (!comment && attributes > MOST_ATTRIBUTES) {
        throw tooLarge(mediaType, "an element has more than " + MOST_ATTRIBUTES + " attributes");
      }
      if (depth > DEEPEST) {
        throw Unpacked.broken(mediaType, "the file is nested too deeply", null);
      }
      i = comment ? i : end;
    }
  }

  private static boolean isOpen(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && to - from < LONGEST_NAME && isNameLetter(bytes[to])) {
      to++;
    }
    String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    return OPEN.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isNameLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == ':';
  }

  static UnreadableException tooLarge(String mediaType, String message) {
    return new UnreadableException(
        mediaType, "too_large", message, "look what it is, and give its text in parts");
  }
}
