package org.annales.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads only the section ids of JSON lines, from the beginning of each line; ten times faster than
 * {@link JsonRows}.
 */
final class JsonSections implements Closeable {
  private static final byte[] KEY = ("\"" + SentenceRow.SECTION_ID + "\":\"").getBytes(UTF_8);
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] beginning = new byte[BUFFER];
  private byte[] last = {};
  private String lastId;
  private long lines;
  private int at;
  private int end;

  JsonSections(Path file) throws IOException {
    this.file = file;
    this.in = TableFiles.open(file);
  }

  /** The section id of the next row; null after the last. */
  String next() throws IOException {
    int length = line();
    if (length == 0) {
      return null;
    }
    lines++;
    int from = find(length);
    int to = from;
    while (to < length && beginning[to] != '"') {
      to++;
    }
    if (to == length) {
      throw new IOException(file + " is broken in line " + lines);
    }
    if (!Arrays.equals(last, 0, last.length, beginning, from, to)) {
      last = Arrays.copyOfRange(beginning, from, to);
      lastId = new String(last, UTF_8);
    }
    return lastId;
  }

  /** The start of the id; the length if there is none. */
  private int find(int length) {
    for (int from = 0; from + KEY.length <= length; from++) {
      if (Arrays.equals(beginning, from, from + KEY.length, KEY, 0, KEY.length)) {
        return from + KEY.length;
      }
    }
    return length;
  }

  /** Reads a line into {@code beginning} and returns the bytes kept; 0 at the end. */
  private int line() throws IOException {
    int length = 0;
    while (at < end || fill()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int kept = Math.min(at - from, beginning.length - length);
      System.arraycopy(buffer, from, beginning, length, kept);
      length += kept;
      if (at < end) {
        at++;
        if (length > 0) {
          return length;
        }
      }
    }
    return length;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
