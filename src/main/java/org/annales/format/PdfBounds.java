package org.annales.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.annales.text.model.UnreadableException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Bounds what is held of a PDF: its packed streams but for pictures, which are not unpacked, its
 * objects, and the letters of a page.
 */
final class PdfBounds {
  /** Most bytes that a stream unpacks to; large fonts have some twenty MiB. */
  private static final long LARGEST_STREAM = 48L << 20;

  private static final int MOST_OBJECTS = 1_000_000;
  private static final int MOST_LETTERS = 500_000;
  private static final int DICTIONARY = 512;
  private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);

  /** The first byte of a stream that is packed with Flate. */
  private static final int ZLIB = 0x78;

  private PdfBounds() {}

  /** Refuses a file by its bytes, before its objects are made. */
  static void check(byte[] bytes) throws UnreadableException {
    int objects = 0;
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j' && i > 0) {
        objects += bytes[i - 1] == ' ' ? 1 : 0;
      } else if (bytes[i] == 's' && isStream(bytes, i)) {
        checkStream(bytes, i, buffer);
      }
    }
    if (objects > MOST_OBJECTS) {
      throw Bounds.tooLarge(
          PdfFile.MEDIA_TYPE, "the PDF has more than " + MOST_OBJECTS + " objects");
    }
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    int after = bytes[at + STREAM.length];
    return at > 2 && bytes[at - 1] != 'd' && (after == '\n' || after == '\r');
  }

  private static void checkStream(byte[] bytes, int at, byte[] buffer) throws UnreadableException {
    int start = at + STREAM.length;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    int from = Math.max(0, at - DICTIONARY);
    String dictionary = new String(bytes, from, at - from, ISO_8859_1);
    dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf("obj")));
    if (start == bytes.length || bytes[start] != ZLIB || dictionary.contains("/Image")) {
      return;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        if (inflater.getBytesWritten() > LARGEST_STREAM) {
          throw Unpacked.tooLarge(PdfFile.MEDIA_TYPE);
        }
      }
    } catch (DataFormatException e) {
      // PDFBox says what is broken.
      return;
    } finally {
      inflater.end();
    }
  }

  /** Extracts the text of pages that have no more letters than a page may have. */
  static PDFTextStripper stripper() throws IOException {
    return new PDFTextStripper() {
      private int page;
      private int letters;

      @Override
      protected void processTextPosition(TextPosition text) {
        letters = page == getCurrentPageNo() ? letters + 1 : 1;
        page = getCurrentPageNo();
        if (letters > MOST_LETTERS) {
          throw new IllegalStateException("a page has more than " + MOST_LETTERS + " letters");
        }
        super.processTextPosition(text);
      }
    };
  }
}
