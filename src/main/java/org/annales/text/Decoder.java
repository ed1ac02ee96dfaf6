package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Decodes a file: UTF-8 with or without a byte order mark, UTF-16 with one or with zero bytes in
 * every other place; any other bytes as Windows-1252, which is then said to be a guess.
 */
public final class Decoder {
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** How many bytes are looked at to tell text from binary data. */
  private static final int SNIFFED = 1 << 16;

  private Decoder() {}

  /** The text of a file, or nothing where the bytes are no text in any of the encodings. */
  public static Optional<DecodedText> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeUtf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(UTF_16LE, bytes, 2));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(UTF_16BE, bytes, 2));
    }
    int evenZeros = zeros(bytes, 0);
    int oddZeros = zeros(bytes, 1);
    int pairs = Math.min(bytes.length, SNIFFED) / 2;
    if (pairs > 0 && bytes.length % 2 == 0) {
      if (oddZeros > pairs * 2 / 5 && evenZeros == 0) {
        return Optional.of(decoded(UTF_16LE, bytes, 0));
      }
      if (evenZeros > pairs * 2 / 5 && oddZeros == 0) {
        return Optional.of(decoded(UTF_16BE, bytes, 0));
      }
    }
    return decodeUtf8(bytes, 0);
  }

  private static Optional<DecodedText> decodeUtf8(byte[] bytes, int from) {
    if (looksBinary(bytes)) {
      return Optional.empty();
    }
    CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return Optional.of(
          new DecodedText(UTF_8.name(), false, 0, out.flip().toString().lines().toList()));
    }
    String valid = out.flip().toString();
    int line = (int) (valid + "|").lines().count();
    String text = new String(bytes, from, bytes.length - from, FALLBACK);
    return Optional.of(new DecodedText(FALLBACK.name(), true, line, text.lines().toList()));
  }

  private static DecodedText decoded(Charset charset, byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new DecodedText(charset.name(), false, 0, text.lines().toList());
  }

  /**
   * Text has no zero bytes, and next to no control characters besides tabs, line ends and page
   * breaks.
   */
  private static boolean looksBinary(byte[] bytes) {
    int sniffed = Math.min(bytes.length, SNIFFED);
    int controls = 0;
    for (int i = 0; i < sniffed; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A;
      if (b > 0 && b < 0x20 && !layout) {
        controls++;
      }
    }
    return controls * 50 > sniffed;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SNIFFED); i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
