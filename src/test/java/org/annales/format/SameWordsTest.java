package org.annales.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annales.text.model.Token;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One text in every format gives one run of words. */
class SameWordsTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "The miller's wife counted nine geese on the pond; Žofie had counted ten.",
          "“One is a decoy,” said the miller. It was carved by H. Ørsted in 1893, for 2 ½ crowns.",
          "Nobody shot it — nobody could — and half-drowned reeds hid it until the thaw.");

  private static Stream<Map.Entry<String, byte[]>> files() throws IOException {
    String html =
        "<html><head><meta charset='utf-8'></head><body>"
            + joined("<p>", "</p>\n")
            + "</body></html>";
    String xhtml = "<?xml version='1.0'?>" + html.replace("<meta charset='utf-8'>", "");
    String tei =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
            + joined("<p>", "</p>\n")
            + "</body></text></TEI>";
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", joined("", "\n\n").getBytes(UTF_8));
    files.put("a.html", html.getBytes(UTF_8));
    files.put("a.md", joined("", "\n\n").getBytes(UTF_8));
    files.put("a.xml", tei.getBytes(UTF_8));
    files.put("a.epub", epub(xhtml));
    files.put("a.docx", docx());
    Stream<Map.Entry<String, byte[]>> packed =
        files.entrySet().stream().map(f -> Map.entry(f.getKey() + ".gz", Files.gzip(f.getValue())));
    return Stream.concat(files.entrySet().stream(), packed);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFormatGivesTheWordsOfThePlainText(Map.Entry<String, byte[]> file) {
    assertThat(words(OpenedFile.of(file.getKey(), file.getValue())))
        .isEqualTo(words(OpenedFile.of("a.txt", joined("", "\n\n"))));
  }

  @Test
  void theWordsAreThoseThatAreCountedByHand() {
    assertThat(words(OpenedFile.of("a.txt", joined("", "\n\n"))))
        .hasSize(13 + 18 + 13)
        .contains("miller's", "žofie", "half-drowned", "ørsted");
  }

  private static List<String> words(OpenedFile opened) {
    return opened.document().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::form)
        .toList();
  }

  private static String joined(String before, String after) {
    StringBuilder joined = new StringBuilder();
    PARAGRAPHS.forEach(paragraph -> joined.append(before).append(paragraph).append(after));
    return joined.toString();
  }

  private static byte[] epub(String page) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mimetype", "application/epub+zip");
    files.put("META-INF/container.xml", "<container><rootfile full-path='p.opf'/></container>");
    files.put(
        "p.opf",
        "<package><manifest><item id='a' href='a.xhtml'/></manifest>"
            + "<spine><itemref idref='a'/></spine></package>");
    files.put("a.xhtml", page);
    return Files.zip(files);
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      PARAGRAPHS.forEach(paragraph -> docx.createParagraph().createRun().setText(paragraph));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return out.toByteArray();
    }
  }
}
