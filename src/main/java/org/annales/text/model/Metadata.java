package org.annales.text.model;

import java.io.Serializable;

/**
 * The metadata of a document; null where nothing is.
 *
 * @param published the date of publication as written
 * @param language an ISO 639 code
 */
public record Metadata(String title, String author, String published, String language)
    implements Serializable {
  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, null, null, null);

  /** This, and what is missing in it from another. */
  public Metadata or(Metadata other) {
    return new Metadata(
        title == null ? other.title : title,
        author == null ? other.author : author,
        published == null ? other.published : published,
        language == null ? other.language : language);
  }
}
