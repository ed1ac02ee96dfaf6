package org.annales.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file that is no plain text, told by its first bytes.
 *
 * @param name for messages
 */
record FileKind(String name, String mediaType) {
  private record Mark(String start, FileKind kind) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("%pdf-", new FileKind("a PDF", "application/pdf")),
          new Mark(
              "pk\u0003\u0004",
              new FileKind("a zip archive, as EPUB and DOCX are", "application/zip")),
          new Mark("\u001f\u008b", new FileKind("gzip-compressed", "application/gzip")),
          new Mark("{\\rtf", new FileKind("RTF", "application/rtf")),
          new Mark("<?xml", new FileKind("XML", "application/xml")),
          new Mark("<!doctype html", new FileKind("HTML", "text/html")),
          new Mark("<html", new FileKind("HTML", "text/html")));

  /** The kind that a file's first bytes show, or nothing. */
  static Optional<FileKind> of(byte[] bytes) {
    int length = Math.min(bytes.length, 64);
    String start =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .replaceFirst("^[ \\t\\r\\n]+", "")
            .toLowerCase(Locale.ROOT);
    return MARKS.stream().filter(m -> start.startsWith(m.start)).map(Mark::kind).findFirst();
  }
}
