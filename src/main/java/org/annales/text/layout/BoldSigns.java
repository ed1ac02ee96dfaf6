package org.annales.text.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes equals signs that mark bold type ({@code =so=}), as transcribers write it, in books that
 * use them so. A sign in such a book never divides a word.
 */
final class BoldSigns {
  /** Lines with bold type from which a book is taken to mark it so. */
  private static final int FEWEST = 3;

  /** A run of words between two signs in a line. */
  private static final Pattern BOLD =
      Pattern.compile("(?<![\\p{L}\\p{N}=])=[\\p{L}\"(][^=]{0,60}(?<!\\s)=(?![\\p{L}\\p{N}=])");

  private final List<String> lines;
  private Boolean used;

  BoldSigns(List<String> lines) {
    this.lines = lines;
  }

  /** Returns a line without its signs, if the book marks bold type. */
  String removed(String line) {
    if (line.indexOf('=') < 0 || !areUsed()) {
      return line;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (!isMark(line, i)) {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }

  private boolean areUsed() {
    if (used == null) {
      used = lines.stream().filter(BoldSigns::hasBold).limit(FEWEST).count() == FEWEST;
    }
    return used;
  }

  private static boolean hasBold(String line) {
    return line.indexOf('=') >= 0 && BOLD.matcher(line).find();
  }

  /** Whether a sign stands before or behind a word, and not between words or letters. */
  private static boolean isMark(String line, int i) {
    char before = i == 0 ? ' ' : line.charAt(i - 1);
    char after = i + 1 == line.length() ? ' ' : line.charAt(i + 1);
    if (line.charAt(i) != '=' || before == '=' || after == '=') {
      return false;
    }
    boolean opens = !Character.isLetterOrDigit(before) && !Character.isWhitespace(after);
    boolean closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
    return opens || closes;
  }
}
