package org.annales.text.encoding;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Finds where the lines of bytes begin and end, in an encoding that has ASCII's line ends. A line
 * ends at a line feed, a carriage return, or both together.
 */
final class ByteLines {
  private final byte[] bytes;
  private final IntArrayList starts = new IntArrayList();
  private final IntArrayList ends = new IntArrayList();

  ByteLines(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    int start = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        add(start, i);
        i += bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < to) {
      add(start, to);
    }
  }

  private void add(int start, int end) {
    starts.add(start);
    ends.add(end);
  }

  int size() {
    return starts.size();
  }

  int start(int line) {
    return starts.getInt(line);
  }

  int end(int line) {
    return ends.getInt(line);
  }

  /** Whether a line has bytes above 0x7F. */
  boolean isHigh(int line) {
    for (int i = start(line); i < end(line); i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }
}
