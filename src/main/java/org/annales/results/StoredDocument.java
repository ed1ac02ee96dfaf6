package org.annales.results;

import java.util.List;

/**
 * A document with its sections in reading order.
 *
 * @param words counted tokens, as of sections
 */
public record StoredDocument(
    String documentId, String role, Integer year, long words, String title, List<Part> sections) {

  /** A section. */
  public record Part(String sectionId, int ordinal, long words, String title) {}
}
