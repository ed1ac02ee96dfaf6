package org.annales.sentiment.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.annales.settings.InputException;

/** The text of a lexicon's bytes, which are UTF-8. */
final class LexiconText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private LexiconText() {}

  /**
   * The text without a byte-order mark.
   *
   * @throws InputException with the first line that is no UTF-8
   */
  static String of(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new InputException(
          file
              + ":"
              + line(bytes, in.position())
              + ": found bytes that are no UTF-8"
              + (isWide(bytes) ? " (they look like UTF-16)" : "")
              + ", expected UTF-8: save the file in that encoding (in spreadsheets: CSV UTF-8)");
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static int line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean isWide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return first == 0xFFFE || first == 0xFEFF;
  }
}
