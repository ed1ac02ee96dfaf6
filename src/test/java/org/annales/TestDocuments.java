package org.annales;

import org.annales.text.model.DetectedKind;
import org.annales.text.model.Document;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.KindReason;
import org.annales.text.model.Role;
import org.annales.text.model.WordAccount;

/** Documents of which tests need a few properties. */
public final class TestDocuments {
  private TestDocuments() {}

  public static Document document(
      String id, Role role, Integer year, String language, String author) {
    return new Document(
        id,
        id,
        role,
        id,
        author,
        null,
        null,
        year,
        language,
        "text/plain",
        "UTF-8",
        0,
        "",
        1,
        500,
        new WordAccount(500, 500, 0, 0),
        new DetectedKind(DocumentKind.BOOK, 0.9, KindReason.HEADINGS),
        true);
  }
}
