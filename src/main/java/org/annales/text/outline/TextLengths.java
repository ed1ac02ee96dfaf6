package org.annales.text.outline;

import java.util.List;

/** Measures text lengths between lines. */
final class TextLengths {
  private final long[] before;
  private final int[] filled;
  private final int end;

  /**
   * @param end index after the last line of the text
   */
  TextLengths(List<String> lines, int end) {
    this.before = new long[lines.size() + 1];
    this.filled = new int[lines.size() + 1];
    this.end = end;
    for (int i = 0; i < lines.size(); i++) {
      before[i + 1] = before[i] + lines.get(i).strip().length();
      filled[i + 1] = filled[i] + (lines.get(i).isBlank() ? 0 : 1);
    }
  }

  /** Characters between two lines, without surrounding blanks. */
  long between(int from, int to) {
    return from >= to ? 0 : before[to] - before[from];
  }

  /** Mean characters of a filled line. */
  double width(int from, int to) {
    int some = from >= to ? 0 : filled[to] - filled[from];
    return some == 0 ? 0 : (double) between(from, to) / some;
  }

  /** Characters of the first block of filled lines from a line on. */
  long firstBlock(int from) {
    int first = from;
    while (first < end && before[first + 1] == before[first]) {
      first++;
    }
    int last = first;
    while (last < end && before[last + 1] > before[last]) {
      last++;
    }
    return before[last] - before[first];
  }

  int end() {
    return end;
  }
}
