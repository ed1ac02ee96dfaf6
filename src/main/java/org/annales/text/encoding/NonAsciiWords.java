package org.annales.text.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the words of a file that have bytes above 0x7F, the evidence of its encoding. Of a large
 * file some are taken, evenly over its length.
 */
final class NonAsciiWords {
  /** How many occurrences are looked at, at most twice as many. */
  private static final int ENOUGH = 1000;

  /** A longer run without a space is taken in parts. */
  private static final int LONGEST = 120;

  /**
   * A word.
   *
   * @param bytes as characters U+0000 to U+00FF
   * @param weight the more, the oftener it occurs, but never much more
   * @param utf8 whether it has a character beyond ASCII that is valid in UTF-8
   */
  record Word(String bytes, double weight, boolean utf8) {
    byte[] raw() {
      return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private NonAsciiWords() {}

  /** The words between two positions, in the order of their first occurrence. */
  static List<Word> of(byte[] bytes, int from, int to) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int step = Math.max(1, count(bytes, from, to) / ENOUGH);
    int seen = 0;
    for (int at = from; at < to; ) {
      int end = end(bytes, at, to);
      if (isHigh(bytes, at, end) && seen++ % step == 0) {
        counts.merge(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1), 1, Integer::sum);
      }
      at = Math.max(end, at + 1);
    }
    return counts.entrySet().stream().map(e -> word(e.getKey(), e.getValue())).toList();
  }

  private static Word word(String bytes, int count) {
    byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return new Word(bytes, 1 + Math.log(count), Utf8.occursIn(raw, 0, raw.length));
  }

  private static int count(byte[] bytes, int from, int to) {
    int count = 0;
    for (int at = from; at < to; ) {
      int end = end(bytes, at, to);
      count += isHigh(bytes, at, end) ? 1 : 0;
      at = Math.max(end, at + 1);
    }
    return count;
  }

  /** The end of the word that begins at a position: a space, or before a character of UTF-8. */
  private static int end(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && (bytes[end] < 0 || bytes[end] > ' ')) {
      if (end - from >= LONGEST && (bytes[end] & 0xC0) != 0x80) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static boolean isHigh(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }
}
