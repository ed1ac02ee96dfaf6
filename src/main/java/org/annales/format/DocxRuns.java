package org.annales.format;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jsoup.nodes.Element;

/** Writes the runs of a paragraph: text, line ends, and the places where notes are called. */
final class DocxRuns {
  static final String FOOTNOTE = "docx-footnote-";
  static final String ENDNOTE = "docx-endnote-";

  private DocxRuns() {}

  static void write(XWPFParagraph paragraph, Element into) {
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        write(run.getCTR(), into);
      } else if (element instanceof XWPFSDT control) {
        into.appendText(control.getContent().getText());
      }
    }
  }

  private static void write(XmlObject run, Element into) {
    try (XmlCursor cursor = run.newCursor()) {
      Element target = isRaised(run) ? into.appendElement("sup") : into;
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        write(cursor, into, target);
      }
    }
  }

  private static void write(XmlCursor cursor, Element into, Element target) {
    switch (cursor.getName().getLocalPart()) {
      case "t" -> target.appendText(cursor.getTextValue());
      case "tab" -> target.appendText(" ");
      case "br", "cr" -> target.appendElement("br");
      case "noBreakHyphen" -> target.appendText("\u2011");
      case "softHyphen" -> target.appendText("\u00AD");
      case "footnoteReference" -> call(cursor, FOOTNOTE, into);
      case "endnoteReference" -> call(cursor, ENDNOTE, into);
      case "pict", "drawing", "AlternateContent" -> box(cursor.getObject(), into);
      default -> {
        // Properties, fields' instructions, deleted text.
      }
    }
  }

  private static void call(XmlCursor cursor, String id, Element into) {
    String number = cursor.getAttributeText(name("id"));
    into.appendElement("a")
        .attr("href", "#" + id + number)
        .attr("epub:type", "noteref")
        .text(number);
  }

  private static javax.xml.namespace.QName name(String local) {
    return new javax.xml.namespace.QName(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", local);
  }

  private static boolean isRaised(XmlObject run) {
    return run instanceof org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR ctr
        && ctr.getRPr() != null
        && ctr.getRPr().sizeOfVertAlignArray() > 0
        && ctr.getRPr().getVertAlignArray(0).getVal() != null
        && ctr.getRPr().getVertAlignArray(0).getVal().toString().equals("superscript");
  }

  /** The paragraphs of a box that floats over the page. */
  private static void box(XmlObject drawing, Element into) {
    String declared =
        "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'; ";
    XmlObject[] boxes = drawing.selectPath(declared + ".//w:txbxContent");
    if (boxes.length == 0) {
      return;
    }
    // Word writes a box twice, the second time for programs that do not know the first form.
    for (XmlObject paragraph : boxes[0].selectPath(declared + ".//w:p")) {
      Element written = into.appendElement("div");
      for (XmlObject run : paragraph.selectPath(declared + ".//w:r")) {
        write(run, written);
      }
    }
  }
}
