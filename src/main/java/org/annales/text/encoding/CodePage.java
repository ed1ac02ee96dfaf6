package org.annales.text.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A single-byte or multi-byte encoding that non-UTF-8 bytes may be in.
 *
 * @param name IANA name; else that of the WHATWG encoding standard
 * @param rarity logarithm of its prior probability relative to a usual encoding, at most 0
 */
record CodePage(String name, Charset charset, double rarity) {

  /**
   * Encodings that are always tried, in order of preference: of two that decode to the same text
   * the first is reported.
   */
  static final List<CodePage> USUAL =
      List.of(
              named("ISO-8859-1", 0),
              named("windows-1252", 0),
              named("ISO-8859-15", -2),
              named("windows-1251", -0.5),
              named("KOI8-R", -0.5),
              named("ISO-8859-2", -1),
              named("windows-1250", -1),
              named("IBM866", -1.5),
              named("IBM855", -3),
              named("IBM850", -2),
              named("IBM437", -2),
              named("IBM852", -3),
              named("macintosh", "x-MacRoman", -2.5),
              named("ISO-8859-5", -3),
              named("KOI8-U", -2),
              named("x-mac-cyrillic", "x-MacCyrillic", -6),
              named("ISO-8859-7", -2),
              named("windows-1253", -2),
              named("ISO-8859-9", -2),
              named("windows-1254", -2),
              named("windows-1255", -2),
              named("windows-1256", -2),
              named("ISO-8859-6", -3),
              named("ISO-8859-13", -3),
              named("windows-1257", -3),
              named("windows-874", "x-windows-874", -3))
          .stream()
          .flatMap(Optional::stream)
          .toList();

  /** Encodings of two bytes a sign, which are tried where they give every byte a meaning. */
  static final List<CodePage> EAST_ASIAN =
      List.of(
              named("Shift_JIS", "windows-31j", -2),
              named("EUC-JP", -2),
              named("GB18030", -1.5),
              named("Big5", -2),
              named("EUC-KR", -2))
          .stream()
          .flatMap(Optional::stream)
          .toList();

  /** All of them. */
  static final List<CodePage> ALL = Stream.of(USUAL, EAST_ASIAN).flatMap(List::stream).toList();

  /** Whether a name, as ICU writes it, is of an East Asian encoding. */
  static boolean isEastAsian(String name) {
    return EAST_ASIAN.stream().anyMatch(page -> page.name().equals(name));
  }

  private static Optional<CodePage> named(String name, double rarity) {
    return named(name, name, rarity);
  }

  /** A Java runtime without its extended charsets skips the encodings that it lacks. */
  private static Optional<CodePage> named(String name, String javaName, double rarity) {
    return Charset.isSupported(javaName)
        ? Optional.of(new CodePage(name, Charset.forName(javaName), rarity))
        : Optional.empty();
  }

  /** Decodes bytes; undecodable ones become U+FFFD. */
  String decode(byte[] bytes, int from, int to) {
    return charset.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
  }

  /** Decodes bytes that are given as characters U+0000 to U+00FF. */
  String decode(String bytes) {
    byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return decode(raw, 0, raw.length);
  }
}
