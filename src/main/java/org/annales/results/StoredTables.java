package org.annales.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.annales.settings.Format;

/** Reads the tables in a folder of results without Spark. */
public record StoredTables(Path folder) {

  /**
   * Reads some columns of each row, in no defined order; nothing where there is no table. Numbers
   * are an Integer, Long or Double.
   */
  public void forEach(String table, Set<String> columns, Consumer<Map<String, Object>> visitor)
      throws IOException {
    Optional<TableFiles> found = files(table);
    if (found.isPresent()) {
      for (Path file : found.get().paths()) {
        try (Rows rows = found.get().rows(file, columns)) {
          for (Map<String, Object> row = rows.next(); row != null; row = rows.next()) {
            visitor.accept(row);
          }
        }
      }
    }
  }

  /** The files of a table: JSON if present, since it needs no further library. */
  Optional<TableFiles> files(String table) throws IOException {
    return TableFiles.find(folder, table, List.of(Format.JSON, Format.PARQUET));
  }

  /** The documents by id, with their sections in reading order. */
  List<StoredDocument> documents() throws IOException {
    Map<String, List<StoredDocument.Part>> sections = new HashMap<>();
    forEach(
        "sections",
        Set.of("document_id", "section_id", "ordinal", "words", "title"),
        row ->
            sections
                .computeIfAbsent((String) row.get("document_id"), id -> new ArrayList<>())
                .add(
                    new StoredDocument.Part(
                        (String) row.get("section_id"),
                        (Integer) row.get("ordinal"),
                        ((Number) row.get("words")).longValue(),
                        (String) row.get("title"))));
    sections
        .values()
        .forEach(parts -> parts.sort(Comparator.comparingInt(StoredDocument.Part::ordinal)));
    List<StoredDocument> documents = new ArrayList<>();
    forEach(
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
