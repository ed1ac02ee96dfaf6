package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Detects UTF-16 and UTF-32 without a byte order mark by a sample: the spaces, line ends and stops
 * of ASCII contain zero bytes, and in the right byte order nearly all units are characters of text.
 */
final class WideText {
  private static final List<Charset> CHARSETS =
      List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));

  /** Most non-text characters in a thousand. */
  private static final int STRANGE = 10;

  /** One in so many characters must be usual; the second bound applies with zero bytes. */
  private static final int USUAL = 20;

  private static final int USUAL_BESIDE_ZEROS = 100;

  /** A text of at least so many bytes may end inside a character. */
  private static final int LONG = 200;

  private WideText() {}

  /** The detected encoding, if any. */
  static Optional<Charset> charset(byte[] bytes, int length, boolean zeros) {
    Charset best = null;
    int most = 0;
    for (Charset charset : CHARSETS) {
      int width = charset.name().startsWith("UTF-32") ? 4 : 2;
      if (length % width > 0 && length < LONG) {
        continue;
      }
      ByteBuffer sample = ByteBuffer.wrap(bytes, 0, length / width * width);
      String text = charset.decode(sample).toString();
      int usual = usual(text, zeros ? USUAL_BESIDE_ZEROS : USUAL);
      if (usual > most && (zeros || isMostlyEastAsian(text))) {
        best = charset;
        most = usual;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The number of usual characters; 0 where too many are no text. */
  private static int usual(String text, int ofHowMany) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == 0 || text.charAt(end - 1) == 0x1A)) {
      end--;
    }
    int usual = 0;
    int strange = 0;
    for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f';
      usual += layout || isUsual(c) ? 1 : 0;
      strange += layout || isOfText(c) ? 0 : 1;
    }
    boolean isText = strange * 1000L <= (long) end * STRANGE && usual * (long) ofHowMany >= end;
    return isText ? usual : 0;
  }

  /** Usual characters are those of ASCII and common East Asian marks and syllables. */
  private static boolean isUsual(int c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0x3100) || (c >= 0xFF00 && c < 0xFF66);
  }

  /** A text without a space of ASCII, which has a zero byte, is Chinese or Japanese. */
  private static boolean isMostlyEastAsian(String text) {
    long signs = text.chars().filter(c -> (c >= 0x3000 && c < 0xA000) || c >= 0xFF00).count();
    return signs * 2 > text.length();
  }

  private static boolean isOfText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          false;
      default -> c != Utf8.REPLACEMENT;
    };
  }
}
