package org.annales.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileFormatsTest {

  @Test
  void whatAFileIsShowsByItsBytesAndNotByItsName() {
    assertThat(type("pond.txt", "<html><body><p>It froze.</p></body></html>"))
        .isEqualTo("text/html");
    assertThat(type("pond.html", "It froze.")).isEqualTo("text/plain");
    assertThat(
            type("pond.dat", "<?xml version='1.0'?>\n<TEI.2><text><p>It froze.</p></text></TEI.2>"))
        .isEqualTo("application/tei+xml");
    assertThat(type("pond.MD", "It froze.")).isEqualTo("text/markdown");
    assertThat(type("pond.txt", "<Enter the heron> It froze.")).isEqualTo("text/plain");
  }

  @Test
  void gzipOfAnyFormatIsRead() {
    byte[] page = Files.gzip("<html><body><p>It froze.</p></body></html>".getBytes(UTF_8));

    assertThat(OpenedFile.of("pond.html.gz", page).document().document().mediaType())
        .isEqualTo("text/html");
    assertThat(OpenedFile.of("pond.txt.gz", Files.gzip("It froze.".getBytes(UTF_8))).texts())
        .containsExactly("body: It froze.");
    assertThat(OpenedFile.of("pond.md.gz", Files.gzip("It *froze*.".getBytes(UTF_8))).texts())
        .containsExactly("body: It froze.");
  }

  @Test
  void brokenPackedTwiceAndSwollenGzipIsSetAside() {
    byte[] whole = Files.gzip("It froze. ".repeat(500).getBytes(UTF_8));

    assertThat(OpenedFile.of("a.gz", Arrays.copyOf(whole, whole.length / 2)).failure())
        .isEqualTo("application/gzip broken_file");
    assertThat(OpenedFile.of("b.gz", Files.gzip(whole)).failure())
        .isEqualTo("application/gzip packed_twice");
    assertThat(OpenedFile.of("c.gz", Files.gzip(new byte[9 << 20])).failure())
        .isEqualTo("application/gzip too_large_unpacked");
  }

  @Test
  void formatsThatAreNotReadAreNamed() {
    assertThat(failure("a.rtf", "{\\rtf1 It froze.}")).isEqualTo("application/rtf format_not_read");
    assertThat(failure("a.svg", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"))
        .isEqualTo("image/svg+xml format_not_read");
    assertThat(OpenedFile.of("a.zip", Files.zip(Map.of("a.txt", "It froze."))).failure())
        .isEqualTo("application/zip format_not_read");
    assertThat(failure("a.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0"))
        .isEqualTo("image/png format_not_read");
    assertThat(failure("a.bin", "\7\0\0\7\0")).isEqualTo("application/octet-stream not_text");
  }

  @Test
  void whatIsNotReadIsToldWithItsOwnRemedy() {
    assertThat(remedy("a.zip", Files.zip(Map.of("a.txt", "It froze.")))).startsWith("unpack it");
    assertThat(remedy("a.png", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0")))
        .startsWith("run a text recognition (OCR) over it");
    assertThat(remedy("a.rtf", bytes("{\\rtf1 It froze.}"))).startsWith("save it as plain text");
  }

  private static String remedy(String path, byte[] bytes) {
    return OpenedFile.of(path, bytes).document().problems().get(0).remedy();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  @Test
  void aLockedDocumentOfWordIsSetAside() {
    byte[] bytes = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(magic, 0, bytes, 0, 4);
    byte[] name = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(ISO_8859_1);
    System.arraycopy(name, 0, bytes, 1024, name.length);

    assertThat(OpenedFile.of("a.docx", bytes).failure()).endsWith(" password_protected");
  }

  private static String type(String path, String text) {
    return OpenedFile.of(path, text).document().document().mediaType();
  }

  private static String failure(String path, String text) {
    return OpenedFile.of(path, text.getBytes(ISO_8859_1)).failure();
  }
}
