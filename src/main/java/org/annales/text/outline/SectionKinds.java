package org.annales.text.outline;

import java.util.Map;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.SectionKind;

/** The kinds of sections whose headings name none, by the kind of the document. */
final class SectionKinds {
  private static final Map<DocumentKind, SectionKind> UNNAMED =
      Map.of(
          DocumentKind.VERSE, SectionKind.POEM,
          DocumentKind.REFERENCE, SectionKind.ENTRY,
          DocumentKind.LETTERS, SectionKind.LETTER);

  private SectionKinds() {}

  /** Returns a heading, a chapter without that word as the kind usual in such documents. */
  static ChosenHeading in(DocumentKind document, ChosenHeading heading) {
    boolean unnamed =
        heading.kind() == SectionKind.CHAPTER && !heading.candidate().heading().word();
    return unnamed ? heading.as(UNNAMED.getOrDefault(document, heading.kind())) : heading;
  }
}
