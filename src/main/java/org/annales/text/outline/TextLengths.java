package org.annales.text.outline;

import java.util.List;

/** Measures the text between two lines. */
final class TextLengths {
  private final long[] before;
  private final int end;

  /**
   * @param end the line at which the text ends
   */
  TextLengths(List<String> lines, int end) {
    this.before = new long[lines.size() + 1];
    this.end = end;
    for (int i = 0; i < lines.size(); i++) {
      before[i + 1] = before[i] + lines.get(i).strip().length();
    }
  }

  /** Characters from one line to another, without the blanks around them. */
  long between(int from, int to) {
    return from >= to ? 0 : before[to] - before[from];
  }

  int end() {
    return end;
  }
}
