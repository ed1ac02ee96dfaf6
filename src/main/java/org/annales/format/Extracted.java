package org.annales.format;

import java.util.List;
import org.annales.text.model.FileText;
import org.annales.text.model.Finding;
import org.annales.text.model.Metadata;

/** Assembles the result of a format's reader. */
final class Extracted {
  private Extracted() {}

  static FileText text(
      String mediaType, String charset, TextWriter out, Metadata metadata, List<Finding> findings) {
    return new FileText(
        mediaType, charset, out.lines(), out.numbers(), out.markup(), metadata, findings);
  }
}
