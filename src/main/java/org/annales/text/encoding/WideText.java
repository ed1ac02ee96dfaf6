package org.annales.text.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Detects UTF-16 and UTF-32 without a byte order mark, by a sample. It shows since ASCII's spaces,
 * line ends and stops, which any text has, bring zero bytes; read in the right order nearly all
 * units are characters of text, and those among them.
 */
final class WideText {
  private static final List<Charset> CHARSETS =
      List.of(UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));

  /** How many of a thousand characters may be none of a text. */
  private static final int STRANGE = 10;

  /** Of how many characters one at least is usual; of more, where there are zero bytes. */
  private static final int USUAL = 20;

  private static final int USUAL_BESIDE_ZEROS = 100;

  /** A text of so many bytes may end in the middle of a character. */
  private static final int LONG = 200;

  private WideText() {}

  /** The encoding, or nothing where the bytes are no such text. */
  static Optional<Charset> charset(byte[] bytes, int length, boolean zeros) {
    Charset best = null;
    int most = 0;
    for (Charset charset : CHARSETS) {
      int width = charset.name().startsWith("UTF-32") ? 4 : 2;
      if (length % width > 0 && length < LONG) {
        continue;
      }
      ByteBuffer sample = ByteBuffer.wrap(bytes, 0, length / width * width);
      int usual = usual(charset.decode(sample).toString(), zeros ? USUAL_BESIDE_ZEROS : USUAL);
      if (usual > most) {
        best = charset;
        most = usual;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many usual characters a text has; 0 where too many of its characters are no text. */
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

  /** ASCII's, and the marks and syllables that texts of East Asia have. */
  private static boolean isUsual(int c) {
    return (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0x3100) || (c >= 0xFF00 && c < 0xFF66);
  }

  private static boolean isOfText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          false;
      default -> c != Utf8.REPLACEMENT;
    };
  }
}
