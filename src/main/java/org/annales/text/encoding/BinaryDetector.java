package org.annales.text.encoding;

/**
 * Detects binary data: text has next to no control characters besides tabs, line ends and page
 * breaks, and zero bytes only as padding.
 */
final class BinaryDetector {
  /** How many bytes are looked at. */
  static final int SNIFFED = 1 << 16;

  /** DOS ends a text with it. */
  private static final int END_OF_FILE = 0x1A;

  /** Fewer zero bytes together fill up nothing. */
  private static final int LEAST = 8;

  private BinaryDetector() {}

  /** Position behind the last byte that is neither zero nor DOS's end of file. */
  static int trimmedEnd(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == 0 || bytes[end - 1] == END_OF_FILE)) {
      end--;
    }
    return end;
  }

  /** Whether there are zero bytes up to a position, as far as is looked. */
  static boolean hasZeros(byte[] bytes, int end) {
    for (int i = 0; i < Math.min(end, SNIFFED); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether bytes are no text in an encoding that has ASCII's characters as single bytes. */
  static boolean looksBinary(byte[] bytes, int end) {
    int sniffed = Math.min(end, SNIFFED);
    int controls = 0;
    int zeros = 0;
    for (int i = 0; i < sniffed; i++) {
      int b = bytes[i];
      if (b == 0) {
        zeros++;
        continue;
      }
      if (zeros > 0 && zeros < LEAST) {
        return true;
      }
      zeros = 0;
      controls += b > 0 && b < 0x20 && !isLayout(b) ? 1 : 0;
    }
    return controls * 50 > sniffed || (zeros > 0 && zeros < LEAST);
  }

  private static boolean isLayout(int b) {
    return b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == END_OF_FILE;
  }
}
