package org.annales.format;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

final class TeiFile {
  static final String MEDIA_TYPE = "application/tei+xml";

  private TeiFile() {}

  static FileText read(FileText plain) throws UnreadableException {
    XmlEntities entities = XmlEntities.of(plain.lines());
    List<Finding> all = new ArrayList<>(plain.findings());
    all.addAll(entities.findings());
    Document tree = parse(entities.resolved());
    TeiStageDirections.moveBehindSpeeches(tree);
    TextWriter out = new TextWriter();
    new MarkedText(out, new TeiElements(), TeiNotes.of(tree)).write(tree);
    return Extracted.text(MEDIA_TYPE, plain.charset(), out, TeiMetadata.of(tree), all);
  }

  private static Document parse(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
  }
}
