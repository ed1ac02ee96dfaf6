package org.annales.text.outline;

import java.util.List;

/** Measures text lengths between lines. */
final class TextLengths {
  private final long[] before;
  private final int end;

  /**
   * @param end index after the last line of the text
   */
  TextLengths(List<String> lines, int end) {
    this.before = new long[lines.size() + 1];
    this.end = end;
    for (int i = 0; i < lines.size(); i++) {
      before[i + 1] = before[i] + lines.get(i).strip().length();
    }
  }

  /** Characters between two lines, without surrounding blanks. */
  long between(int from, int to) {
    return from >= to ? 0 : before[to] - before[from];
  }

  int end() {
    return end;
  }
}
