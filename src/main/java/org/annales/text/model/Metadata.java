package org.annales.text.model;

import java.io.Serializable;

/**
 * The metadata of a document; unknown fields are null.
 *
 * @param published the date of publication as written
 * @param language an ISO 639 code
 * @param kind the kind of document, as the user gives it
 */
public record Metadata(
    String title, String author, String published, String language, DocumentKind kind)
    implements Serializable {
  public static final Metadata NONE = new Metadata(null, null, null, null);

  /** Creates metadata without a kind. */
  public Metadata(String title, String author, String published, String language) {
    this(title, author, published, language, null);
  }

  /** Fills missing fields from another. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title == null ? other.title : title,
        author == null ? other.author : author,
        published == null ? other.published : published,
        language == null ? other.language : language,
        kind == null ? other.kind : kind);
  }
}
