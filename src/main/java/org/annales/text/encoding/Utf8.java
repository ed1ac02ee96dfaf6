package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** Validates UTF-8, and decodes bytes of which only some are valid. */
final class Utf8 {
  /** The replacement character. */
  static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /** Decodes valid UTF-8; empty where the bytes are not valid. */
  static Optional<String> strict(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    // The file itself may contain the replacement character.
    try {
      return Optional.of(
          UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The length in bytes of the character at a position; 0 where none is valid. */
  static int length(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > to) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return secondFits(first, bytes[at + 1] & 0xFF) ? length : 0;
  }

  /** Rejects overlong forms, surrogates and values above U+10FFFF. */
  private static boolean secondFits(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  /** Whether bytes contain a valid multi-byte character. */
  static boolean occursIn(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0 && length(bytes, i, to) > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Decodes valid characters as UTF-8 and other bytes in a code page; a truncated character becomes
   * U+FFFD.
   *
   * @param others null: the other bytes become U+FFFD
   */
  static String mixed(byte[] bytes, int from, int to, CodePage others) {
    StringBuilder text = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int end = at;
      for (int length = 1; end < to && length > 0; end += length) {
        length = length(bytes, end, to);
      }
      text.append(new String(bytes, at, end - at, UTF_8));
      at = end;
      while (end < to && length(bytes, end, to) == 0 && cutOff(bytes, end, to) == 0) {
        end++;
      }
      text.append(
          others == null ? new String(bytes, at, end - at, UTF_8) : others.decode(bytes, at, end));
      at = end;
      int cut = at < to ? cutOff(bytes, at, to) : 0;
      text.append(cut > 0 ? String.valueOf(REPLACEMENT) : "");
      at += cut;
    }
    return text.toString();
  }

  /** Bytes left of a truncated character of three or four bytes; 0 where there is none. */
  private static int cutOff(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first < 0xE0 || first >= 0xF5 || length(bytes, at, to) > 0) {
      return 0;
    }
    int whole = first < 0xF0 ? 3 : 4;
    int length = 1;
    while (length < whole && at + length < to && (bytes[at + length] & 0xC0) == 0x80) {
      length++;
    }
    return length > 1 && length < whole ? length : 0;
  }
}
