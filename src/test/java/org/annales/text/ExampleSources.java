package org.annales.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The words of the example's sources, whatever their format: read here with the simplest means, so
 * that the key does not depend on the readers that it judges.
 */
final class ExampleSources {
  private static final Path SOURCES = Path.of("input/sources");

  private ExampleSources() {}

  /** A source's words on one line, without tags. */
  static String text(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(SOURCES.resolve(file));
    if (file.endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    if (file.endsWith(".docx") || file.endsWith(".epub")) {
      return plain(unpacked(bytes));
    }
    return plain(new String(bytes, charset(file)));
  }

  private static Charset charset(String file) {
    if (file.startsWith("brief_")) {
      return Charset.forName("IBM850");
    }
    return file.startsWith("parish_") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
  }

  private static String unpacked(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    // A word processor cuts a sentence into runs.
    return text.toString().replace("</w:t></w:r><w:r><w:t xml:space=\"preserve\">", "");
  }

  /** A text on one line, without tags, with straight quotation marks. */
  static String plain(String text) {
    return text.replaceAll("<[^>]*>", " ")
        .replaceAll("[“”]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("\\s+", " ")
        .replaceAll("[.,]$", "")
        .strip();
  }
}
