package org.annales.report.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.annales.results.RunTables;
import org.annales.results.TableQuery;
import org.annales.results.TableRow;

/**
 * The run that a report shows. Rows are read when a part first asks for them, and are then held:
 * the parts ask for small tables, or for few rows of large ones. Several threads may ask at once.
 */
public final class ReportData {
  private static final String MANIFEST = "manifest.json";
  private static final String DICTIONARY = "datapackage.json";

  private static final TableQuery DOCUMENTS =
      TableQuery.of(
          "documents",
          "document_id",
          "path",
          "role",
          "title",
          "author",
          "published",
          "year",
          "language",
          "media_type",
          "charset",
          "sections",
          "words",
          "uncounted_words",
          "words_set_aside",
          "file_words",
          "kind",
          "kind_confidence",
          "kind_reason",
          "status");

  private static final TableQuery SECTIONS =
      TableQuery.of(
          "sections",
          "section_id",
          "document_id",
          "ordinal",
          "kind",
          "part",
          "level",
          "number",
          "title",
          "printed_page",
          "start_line",
          "end_line",
          "paragraphs",
          "sentences",
          "words",
          "types",
          "confidence");

  private final RunTables tables;
  private final JsonNode manifest;
  private final List<TableRow> documents;
  private final List<Work> works = new ArrayList<>();
  private final long allWorks;
  private final Map<TableQuery, List<TableRow>> rows = new ConcurrentHashMap<>();
  private final Map<TableQuery, Map<String, List<TableRow>>> rowsByWork = new ConcurrentHashMap<>();

  /**
   * Reads the documents and sections of a run.
   *
   * @param mostWorks how many works are shown, in the order of the table of documents
   */
  public ReportData(RunTables tables, int mostWorks) {
    this.tables = tables;
    this.manifest = json(MANIFEST);
    this.documents = rows(DOCUMENTS);
    List<TableRow> read =
        documents.stream()
            .filter(row -> "text".equals(row.text("role")) && "read".equals(row.text("status")))
            .toList();
    this.allWorks = read.size();
    List<TableRow> shown = read.stream().limit(mostWorks).toList();
    Set<String> ids =
        shown.stream().map(row -> row.text("document_id")).collect(Collectors.toSet());
    Map<String, List<TableRow>> sections =
        grouped(read(SECTIONS.where(row -> ids.contains(row.text("document_id")))));
    for (TableRow document : shown) {
      works.add(
          new Work(
              this,
              works.size() + 1,
              document,
              sections.getOrDefault(document.text("document_id"), List.of())));
    }
  }

  /** The manifest of the run; a missing node if it has none. */
  public JsonNode manifest() {
    return manifest;
  }

  /** Reads the data dictionary; a missing node if the run has none. */
  public JsonNode dictionary() {
    return json(DICTIONARY);
  }

  /** The rows of all documents: works and sources. */
  public List<TableRow> documents() {
    return documents;
  }

  /** The works that the report shows. */
  public List<Work> works() {
    return List.copyOf(works);
  }

  /** How many works were read. */
  public long allWorks() {
    return allWorks;
  }

  /** Whether the files of a table are there. */
  public boolean has(String table) {
    return tables.has(table);
  }

  /** Whether an analysis is part of the run. */
  public boolean ran(String analysis) {
    for (JsonNode name : manifest.path("analyses")) {
      if (name.asText().equals(analysis)) {
        return true;
      }
    }
    return false;
  }

  /** The rows of the whole corpus; none if the table is not there. */
  public List<TableRow> rows(TableQuery query) {
    return rows.computeIfAbsent(query, this::read);
  }

  /** The rows of a work. */
  List<TableRow> rows(TableQuery query, Work work) {
    return rowsByWork
        .computeIfAbsent(query, this::readOfWorks)
        .getOrDefault(work.documentId(), List.of());
  }

  private Map<String, List<TableRow>> readOfWorks(TableQuery query) {
    Set<String> ids = works.stream().map(Work::documentId).collect(Collectors.toSet());
    return grouped(
        read(query.where(row -> ids.contains(row.text("document_id")) && query.where().test(row))));
  }

  private static Map<String, List<TableRow>> grouped(List<TableRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.text("document_id"), LinkedHashMap::new, Collectors.toList()));
  }

  /** Passes each row to a receiver and holds none; for large tables. */
  public void forEach(TableQuery query, Consumer<TableRow> receiver) {
    try {
      tables.forEach(query, receiver);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TableRow> read(TableQuery query) {
    List<TableRow> read = new ArrayList<>();
    forEach(query, read::add);
    return read;
  }

  private JsonNode json(String name) {
    try {
      JsonNode node = tables.json(name);
      return node == null ? MissingNode.getInstance() : node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
