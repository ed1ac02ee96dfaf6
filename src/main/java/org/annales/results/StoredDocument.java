package org.annales.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document with its sections in reading order.
 *
 * @param words counted tokens, as of sections
 */
public record StoredDocument(
    String documentId, String role, Integer year, long words, String title, List<Part> sections) {

  /** A section. */
  public record Part(String sectionId, int ordinal, long words, String title) {}

  /** The documents by id, with their sections in reading order. */
  static List<StoredDocument> of(RunTables tables) throws IOException {
    Map<String, List<Part>> sections = new HashMap<>();
    tables.forEach(
        "sections",
        Set.of("document_id", "section_id", "ordinal", "words", "title"),
        row ->
            sections
                .computeIfAbsent((String) row.get("document_id"), id -> new ArrayList<>())
                .add(
                    new Part(
                        (String) row.get("section_id"),
                        (Integer) row.get("ordinal"),
                        ((Number) row.get("words")).longValue(),
                        (String) row.get("title"))));
    sections.values().forEach(parts -> parts.sort(Comparator.comparingInt(Part::ordinal)));
    List<StoredDocument> documents = new ArrayList<>();
    tables.forEach(
        "documents",
        Set.of("document_id", "role", "year", "words", "title"),
        row ->
            documents.add(
                new StoredDocument(
                    (String) row.get("document_id"),
                    (String) row.get("role"),
                    (Integer) row.get("year"),
                    ((Number) row.get("words")).longValue(),
                    (String) row.get("title"),
                    sections.getOrDefault((String) row.get("document_id"), List.of()))));
    documents.sort(Comparator.comparing(StoredDocument::documentId));
    return documents;
  }
}
