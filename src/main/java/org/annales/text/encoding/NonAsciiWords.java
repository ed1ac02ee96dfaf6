package org.annales.text.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects a sample of the words with bytes above 0x7F, spread evenly over a large file. */
final class NonAsciiWords {
  /** Occurrences sampled; at most twice as many. */
  private static final int ENOUGH = 1000;

  /** Longer runs without a space are divided. */
  private static final int LONGEST = 120;

  /**
   * A word.
   *
   * @param bytes as characters U+0000 to U+00FF
   * @param weight grows slowly with the number of occurrences
   * @param utf8 whether it contains a valid multi-byte character of UTF-8
   */
  record Word(String bytes, double weight, boolean utf8) {
    byte[] raw() {
      return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private NonAsciiWords() {}

  /** Samples words in order of their first occurrence. */
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

  /** The end of a word: a space, or the start of a UTF-8 character. */
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
