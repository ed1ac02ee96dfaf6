package org.annales.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annales.text.model.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxFileTest {

  @Test
  void stylesNotesAndTablesAreRead() throws IOException {
    OpenedFile text = OpenedFile.of("pond.docx", document());

    Document document = text.document().document();
    assertThat(text.sections()).containsExactly("front null", "chapter-1 Ice", "chapter-2 Thaw");
    assertThat(text.texts())
        .contains(
            "heading: Ice",
            "body: It froze and bore.",
            "body: 1893",
            "body: nine inches",
            "footnote: On Monday.");
    assertThat(text.notes()).containsExactly("chapter-1 footnote 1: On Monday. | after froze");
    assertThat(text.setAside()).containsExactly("front (before_first_heading): The Pond");
    assertThat(document.title()).isEqualTo("The Pond, a History");
    assertThat(document.author()).isEqualTo("A. Heron");
    assertThat(document.charset()).isNull();
    assertThat(text.problems()).isEmpty();
  }

  @Test
  void newTextIsReadAndOldTextIsNotAndNothingElseIsLost() {
    OpenedFile text =
        OpenedFile.of(
            "pond.docx",
            Files.zip(
                parts(
                    "<w:p><w:r><w:t>It"
                        + " </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>froze</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>once</w:t></w:r></w:moveFrom><w:r><w:endnoteReference"
                        + " w:id='2'/></w:r><w:r><w:t xml:space='preserve'>"
                        + " over.</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:pPr><w:outlineLvl"
                        + " w:val='0'/></w:pPr>"
                        + "<w:r><w:t>Thaw</w:t></w:r></w:p><w:p><m:oMath><m:t>x</m:t></m:oMath><w:r><w:t>"
                        + " geese left.</w:t></w:r></w:p></w:sdtContent></w:sdt>")));

    assertThat(text.texts())
        .containsExactly(
            "body: It froze over.",
            "heading: Thaw",
            "body: x geese left.",
            "endnote: On Monday.",
            "endnote: Or Tuesday.");
    assertThat(text.notes())
        .containsExactly("text endnote 1: On Monday. Or Tuesday. | after froze");
    assertThat(text.setAside()).containsExactly("noise (running_head): THE POND");
  }

  @Test
  void aParagraphWhoseMarkIsRemovedOrHiddenGoesOnInTheNext() {
    OpenedFile text =
        docx(
            paragraph("<w:rPr><w:del/></w:rPr>", run("", "The pond ")),
            "<w:bookmarkStart w:id='1'/>",
            paragraph("<w:rPr><w:moveFrom/></w:rPr>", run("", "froze ")),
            paragraph("", run("", "over.")),
            paragraph("<w:rPr><w:vanish/></w:rPr>", run("", "It ")),
            paragraph("", run("", "bore.")),
            paragraph("<w:rPr><w:ins/></w:rPr>", run("", "It thawed.")),
            paragraph("<w:pStyle w:val='Heading1'/><w:rPr><w:vanish/></w:rPr>", run("", "Thaw")),
            paragraph("<w:rPr><w:del/></w:rPr>", "<w:del>" + run("", "Geese") + "</w:del>"),
            paragraph("", run("", "Geese left.")));

    assertThat(text.texts())
        .containsExactly(
            "body: The pond froze over.",
            "body: It bore.",
            "body: It thawed.",
            "heading: Thaw",
            "body: Geese left.");
  }

  @Test
  void hiddenTextIsSetAside() {
    String vanish = "<w:vanish/>";
    OpenedFile text =
        docx(
            paragraph("", run("", "The pond "), run(vanish, "of geese "), run("", "froze.")),
            paragraph(
                "", run("", "It "), run("<w:rStyle w:val='Ghost'/>", "or not "), run("", "bore.")),
            paragraph("<w:pStyle w:val='Child'/>", run("", "Unseen.")),
            paragraph("<w:pStyle w:val='Child'/>", run("<w:vanish w:val='0'/>", "It thawed.")),
            paragraph("", run("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "It ran.")),
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>"
                + paragraph("", run("", "Deleted."))
                + "</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>"
                + paragraph("", run("", "Row."))
                + "</w:tc></w:tr></w:tbl>");

    assertThat(text.texts())
        .containsExactly(
            "body: The pond froze.", "body: It bore.", "body: It thawed.", "body: It ran.");
    assertThat(text.setAside())
        .containsExactly(
            "noise (hidden): of geese",
            "noise (hidden): or not",
            "noise (hidden): Unseen.",
            "noise (hidden): Row.",
            "noise (running_head): THE POND");
  }

  private static OpenedFile docx(String... body) {
    Map<String, String> parts = parts(String.join("", body));
    parts.remove("word/endnotes.xml");
    parts.put(
        "word/styles.xml",
        "<w:styles><w:style w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:styleId='Child'><w:basedOn w:val='Base'/></w:style></w:styles>");
    return OpenedFile.of("pond.docx", Files.zip(parts));
  }

  private static String paragraph(String properties, String... runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static Map<String, String> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/endnotes.xml",
        "<w:endnotes><w:endnote w:type='separator' w:id='-1'/><w:endnote w:id='2'><w:p><w:r>"
            + "<w:t>On Monday.</w:t></w:r></w:p><w:p><w:r><w:t>Or Tuesday.</w:t></w:r></w:p>"
            + "</w:endnote></w:endnotes>");
    parts.put("word/header1.xml", "<w:hdr><w:p><w:r><w:t>THE POND</w:t></w:r></w:p></w:hdr>");
    return parts;
  }

  @Test
  void aBrokenDocumentIsSetAside() throws IOException {
    byte[] whole = document();

    assertThat(OpenedFile.of("pond.docx", Arrays.copyOf(whole, whole.length / 2)).failure())
        .endsWith(" broken_file");
    assertThat(
            OpenedFile.of("pond.docx", Files.zip(Map.of("word/document.xml", "<w:p/>"))).failure())
        .endsWith("document broken_file");
  }

  private static byte[] document() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.getProperties().getCoreProperties().setTitle("The Pond, a History");
      docx.getProperties().getCoreProperties().setCreator("A. Heron");
      paragraph(docx, "Title", "The Pond");
      paragraph(docx, "Heading1", "Ice");
      XWPFParagraph froze = paragraph(docx, null, "It froze");
      XWPFFootnote note = docx.createFootnote();
      note.createParagraph().createRun().setText("On Monday.");
      froze.addFootnoteReference(note);
      froze.createRun().setText(" and bore.");
      XWPFTable table = docx.createTable(1, 2);
      table.getRow(0).getCell(0).setText("1893");
      table.getRow(0).getCell(1).setText("nine inches");
      paragraph(docx, "Heading1", "Thaw");
      paragraph(docx, null, "It thawed.");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      docx.write(out);
      return out.toByteArray();
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument docx, String style, String text) {
    XWPFParagraph paragraph = docx.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }
}
