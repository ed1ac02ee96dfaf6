package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

final class TeiFile {
  static final String MEDIA_TYPE = "application/tei+xml";

  private TeiFile() {}

  static FileText read(FileText plain) {
    XmlEntities entities = XmlEntities.of(plain.lines());
    List<Finding> all = new ArrayList<>(plain.findings());
    all.addAll(entities.findings());
    Document tree = parse(entities.resolved());
    TeiStageDirections.moveBehindSpeeches(tree);
    TextWriter out = new TextWriter();
    new MarkedText(out, new TeiElements(), TeiNotes.of(tree)).write(tree);
    return Extracted.text(MEDIA_TYPE, plain.charset(), out, metadata(tree), all);
  }

  private static Document parse(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
  }

  private static Metadata metadata(Document tree) {
    Element header = first(tree, "teiHeader");
    if (header == null) {
      return Metadata.NONE;
    }
    return new Metadata(
        text(first(header, "titleStmt > title[type=main]", "titleStmt > title")),
        text(first(header, "titleStmt > author", "sourceDesc author")),
        date(
            first(
                header,
                "sourceDesc date",
                "creation > date",
                "creation[when]",
                "publicationStmt > date",
                "publicationStmt date")),
        language(tree, header));
  }

  private static Element first(Element root, String... queries) {
    for (String query : queries) {
      Elements found = root.select(query);
      if (!found.isEmpty()) {
        return found.first();
      }
    }
    return null;
  }

  private static String text(Element element) {
    return element == null ? null : HtmlMetadata.text(element.text());
  }

  /** A date as written, or else from its attributes. */
  private static String date(Element element) {
    String written = text(element);
    if (element == null || written != null) {
      return written;
    }
    String when = element.attr("when");
    return when.isBlank() ? HtmlMetadata.text(element.attr("notBefore")) : when;
  }

  private static String language(Document tree, Element header) {
    Element text = first(tree, "TEI > text", "text");
    for (Element element :
        new Element[] {text, first(header, "langUsage > language"), first(tree, "TEI")}) {
      if (element != null) {
        String tag = element.hasAttr("ident") ? element.attr("ident") : element.attr("xml:lang");
        String language = HtmlMetadata.language(tag);
        if (language != null) {
          return language;
        }
      }
    }
    return null;
  }
}
