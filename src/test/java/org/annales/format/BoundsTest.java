package org.annales.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.annales.text.model.UnreadableException;
import org.junit.jupiter.api.Test;

/** Files that no book is like are refused before they are held as objects. */
class BoundsTest {
  private static final String PAGE = "<html><body><p>The lamp is lit.</p>";

  @Test
  void aTextOrALineMayNotHaveAnyLength() {
    byte[] lines = new byte[(64 << 20) + 1];
    Arrays.fill(lines, (byte) 'a');
    for (int i = 0; i < lines.length; i += 100) {
      lines[i] = '\n';
    }
    byte[] line = new byte[(8 << 20) + 1];
    Arrays.fill(line, (byte) 'a');
    byte[] blank = new byte[1 << 20];
    Arrays.fill(blank, (byte) '\n');

    assertThat(refused("a.txt", lines)).isEqualTo("too_large: the text has more than 64 MiB");
    assertThat(refused("a.txt", line))
        .isEqualTo("too_large: line 1 has more than 8 MiB without an end");
    assertThat(refused("a.md", line)).startsWith("too_large: line 1 ");
    assertThat(refused("a.txt", blank))
        .isEqualTo("too_large: the text has more than 1048576 lines");
  }

  @Test
  void markupMayNotHaveAnyNumberOfElementsNorAttributesNorAnyDepth() {
    String attributes = "<p " + "a='1' ".repeat(3000) + ">The lamp.</p>";

    assertThat(refused("a.html", (PAGE + "<b>a</b>".repeat(1_000_001)).getBytes(UTF_8)))
        .isEqualTo("too_large: the markup has more than 2000000 marks of elements");
    assertThat(refused("a.html", (PAGE + attributes).getBytes(UTF_8)))
        .isEqualTo("too_large: an element has more than 2000 attributes");
    assertThat(refused("a.html", (PAGE + "<div>".repeat(3000)).getBytes(UTF_8)))
        .isEqualTo("broken_file: the file is nested too deeply");
    assertThat(refused("a.xml", ("<TEI><text><body>" + "<div>".repeat(3000)).getBytes(UTF_8)))
        .isEqualTo("broken_file: the file is nested too deeply");
  }

  @Test
  void whatOldPagesLeaveOpenIsNotDeep() throws UnreadableException {
    String open = "<p>The <b>lamp</b> is <a name='a'>lit.<br><font>\n<li>One\n";
    byte[] page = (PAGE + open.repeat(2500)).getBytes(UTF_8);

    assertThat(new FileFormats().open("a.html", page).lines()).isNotEmpty();
  }

  @Test
  void picturesOfAnArchiveAreNotHeld() throws IOException, UnreadableException {
    byte[] picture = new byte[(64 << 20) + 1];
    new Random(7).nextBytes(picture);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      put(zip, "a.png", picture);
      put(zip, "META-INF/container.xml", "<rootfile full-path='o.opf'/>".getBytes(UTF_8));
      put(
          zip,
          "o.opf",
          "<manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine>"
              .getBytes(UTF_8));
      put(zip, "a.xhtml", (PAGE + "</body></html>").getBytes(UTF_8));
    }

    assertThat(new FileFormats().open("a.epub", out.toByteArray()).lines())
        .contains("The lamp is lit.");
  }

  @Test
  void aStreamOfAPdfIsNotUnpackedWithoutAnEnd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.4\n5 0 obj\n<</Filter/FlateDecode>>stream\n".getBytes(UTF_8));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      byte[] blank = new byte[1 << 20];
      for (int i = 0; i < 49; i++) {
        packed.write(blank);
      }
    }

    assertThat(refused("a.pdf", out.toByteArray())).startsWith("too_large_unpacked: ");
  }

  @Test
  void marksWithoutTextAreNoMarkdown() throws UnreadableException {
    byte[] marks = "[*".repeat(100_000).getBytes(UTF_8);

    assertThat(new FileFormats().open("a.md", marks).mediaType()).isEqualTo("text/plain");
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String refused(String path, byte[] bytes) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> new FileFormats().open(path, bytes));
    return refused.code() + ": " + refused.getMessage();
  }
}
