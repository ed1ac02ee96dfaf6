package org.annales.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.FileText;
import org.annales.text.Metadata;
import org.annales.text.UnreadableException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads DOCX: the paragraphs with their styles, tables, notes; deleted text is not read. */
final class DocxFile {
  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:heading|überschrift|berschrift|titre|título|titolo|заголовок|kop)\\s?([1-9])");

  private final XWPFDocument docx;
  private final Document page = Jsoup.parseBodyFragment("");

  private DocxFile(XWPFDocument docx) {
    this.docx = docx;
  }

  /** The text of a DOCX. */
  static FileText read(byte[] bytes) throws UnreadableException {
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      DocxFile file = new DocxFile(docx);
      file.write(docx.getBodyElements(), file.page.body());
      file.writeNotes();
      TextWriter out = new TextWriter();
      new MarkedText(out, new HtmlElements(false), HtmlNotes.of(file.page)).write(file.page.body());
      if (out.lines().stream().allMatch(String::isBlank)) {
        throw new UnreadableException(
            MEDIA_TYPE,
            "no_text",
            "the document has no text",
            "put its text into it, or take it out");
      }
      return Extracted.text(MEDIA_TYPE, null, out, file.metadata(), List.of());
    } catch (IOException | RuntimeException e) {
      // POI answers broken documents with errors of many kinds.
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      if (message.contains("Zip bomb")) {
        throw Unpacked.tooLarge(MEDIA_TYPE);
      }
      throw Unpacked.broken(MEDIA_TYPE, "the document is broken: " + message, e);
    }
  }

  private Metadata metadata() {
    POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();
    return new Metadata(
        HtmlMetadata.text(core.getTitle()), HtmlMetadata.text(core.getCreator()), null, null);
  }

  private void write(List<IBodyElement> elements, Element into) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        write(paragraph, into);
      } else if (element instanceof XWPFTable table) {
        write(table, into);
      } else if (element instanceof XWPFSDT control) {
        control.getContent().getText().lines().forEach(line -> into.appendElement("p").text(line));
      }
    }
  }

  private void write(XWPFTable table, Element into) {
    Element rows = into.appendElement("table");
    for (XWPFTableRow row : table.getRows()) {
      Element cells = rows.appendElement("tr");
      for (XWPFTableCell cell : row.getTableCells()) {
        Element written = cells.appendElement("td");
        if (cell.getBodyElements().size() == 1 && cell.getParagraphs().size() == 1) {
          DocxRuns.write(cell.getParagraphs().get(0), written);
        } else {
          write(cell.getBodyElements(), written);
        }
      }
    }
  }

  private void write(XWPFParagraph paragraph, Element into) {
    String style = style(paragraph);
    Matcher heading = HEADING.matcher(style);
    Element written;
    if (heading.lookingAt()) {
      written = into.appendElement("h" + Math.min(6, Integer.parseInt(heading.group(1))));
    } else if (style.equals("title") || style.equals("subtitle")) {
      written = into.appendElement("p").attr(HtmlElements.TITLE, "");
    } else {
      written = into.appendElement("p");
      if (style.equals("caption")) {
        written.addClass("caption");
      } else if (style.contains("verse") || style.contains("poem")) {
        written.addClass("verse");
      } else if (style.contains("epigraph")) {
        written.addClass("epigraph");
      } else if (style.startsWith("toc ")) {
        written.attr("epub:type", "toc");
      }
    }
    DocxRuns.write(paragraph, written);
  }

  /** The name of a paragraph's style in lower case; those of Word's own styles are English. */
  private String style(XWPFParagraph paragraph) {
    String id = paragraph.getStyleID();
    if (id == null) {
      return "";
    }
    XWPFStyle style = docx.getStyles() == null ? null : docx.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    return name.toLowerCase(Locale.ROOT);
  }

  private void writeNotes() {
    writeNotes(docx.getFootnotes(), DocxRuns.FOOTNOTE, "footnote");
    writeNotes(docx.getEndnotes(), DocxRuns.ENDNOTE, "endnote");
  }

  /** The notes with the ids −1 and 0 are the lines that divide notes from the text. */
  private void writeNotes(
      List<? extends XWPFAbstractFootnoteEndnote> notes, String id, String kind) {
    for (XWPFAbstractFootnoteEndnote note : notes) {
      if (note.getId() == null || note.getId().intValue() <= 0) {
        continue;
      }
      Element written = page.body().appendElement("div").attr("id", id + note.getId());
      written.addClass(kind);
      write(note.getBodyElements(), written);
    }
  }
}
