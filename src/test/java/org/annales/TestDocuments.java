package org.annales;

import org.annales.text.model.Document;
import org.annales.text.model.Role;

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
        true);
  }
}
