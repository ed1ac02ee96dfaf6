package org.annales.text.encoding;

/**
 * Detects binary data: text has next to no control characters besides tabs, line ends and page
 * breaks, and zero bytes only as padding.
 */
final class BinaryDetector {
  /** Bytes examined. */
  static final int SNIFFED = 1 << 16;

  /** DOS's end-of-file character. */
  private static final int END_OF_FILE = 0x1A;

  /** Fewer consecutive zero bytes are no padding. */
  private static final int LEAST = 8;

  private BinaryDetector() {}

  /** The index after the last byte that is neither zero nor DOS's end-of-file character. */
  static int trimmedEnd(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] == 0 || bytes[end - 1] == END_OF_FILE)) {
      end--;
    }
    return end;
  }

  /** Whether the examined bytes contain zero bytes. */
  static boolean hasZeros(byte[] bytes, int end) {
    for (int i = 0; i < Math.min(end, SNIFFED); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether bytes are no text in an encoding that extends ASCII. */
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
