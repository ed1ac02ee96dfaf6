package org.annales.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes tildes that begin a line like a fence of code and are none: deletions that an editor left
 * without text.
 *
 * <p>A fence is followed by the name of a language at most, and is closed. One of four tildes
 * around many lines with headings like those outside encloses no code.
 */
final class MarkdownFences {
  private static final Pattern FENCE = Pattern.compile("( {0,3})(~{3,}|`{3,})(.*)");
  private static final Pattern MARKS = Pattern.compile("~~|\\*\\*|\\]\\(");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+\\S.*");
  private static final String EMPTY_DELETION = "~~~~";

  /** Most lines with headings that a fence may enclose. */
  private static final int MANY = 40;

  private final List<String> lines;

  private MarkdownFences(List<String> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** Returns the lines without such tildes. */
  static List<String> mended(List<String> lines) {
    if (lines.stream().noneMatch(line -> line.stripLeading().startsWith("~~~"))) {
      return lines;
    }
    MarkdownFences fences = new MarkdownFences(lines);
    fences.mend();
    return fences.lines;
  }

  private void mend() {
    Set<String> outside = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (!fence.matches()) {
        Matcher heading = HEADING.matcher(lines.get(i));
        if (heading.matches()) {
          outside.add(heading.group(1));
        }
        continue;
      }
      boolean tildes = fence.group(2).startsWith("~");
      if (tildes && MARKS.matcher(fence.group(3)).find()) {
        lines.set(i--, fence.group(3));
        continue;
      }
      int close = close(i, fence.group(2));
      if (tildes && isDeletion(fence, i, close, outside)) {
        if (close < lines.size()) {
          lines.set(close, "");
        }
        lines.set(i, "");
      } else {
        i = close;
      }
    }
  }

  /** The index of the line that closes a fence; the number of lines if none does. */
  private int close(int open, String sign) {
    for (int i = open + 1; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches() && fence.group(2).startsWith(sign) && fence.group(3).isBlank()) {
        return i;
      }
    }
    return lines.size();
  }

  private boolean isDeletion(Matcher fence, int open, int close, Set<String> outside) {
    return fence.group(2).equals(EMPTY_DELETION)
        && fence.group(3).isBlank()
        && (close == lines.size() || close - open > MANY)
        && lines.subList(open + 1, close).stream()
            .map(HEADING::matcher)
            .anyMatch(heading -> heading.matches() && outside.contains(heading.group(1)));
  }
}
