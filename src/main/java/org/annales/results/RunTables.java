package org.annales.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.annales.settings.Format;

/**
 * Reads the tables of a folder of results without Spark: of a finished run, or of one that has
 * staged its tables.
 */
public final class RunTables {
  /** Parquet first: only the requested columns are read. */
  private static final List<Format> FORMATS = List.of(Format.PARQUET, Format.JSON);

  private final Path folder;

  public RunTables(Path folder) {
    this.folder = folder;
  }

  /** Whether the files of a table are there. */
  public boolean has(String table) {
    return FORMATS.stream().anyMatch(format -> Files.isDirectory(folder(format, table)));
  }

  /**
   * Passes each row to a receiver, in the order of the files.
   *
   * @throws IOException if a file is broken; a table without files has no rows
   */
  public void forEach(TableQuery query, Consumer<TableRow> receiver) throws IOException {
    TableFiles files = files(query.table());
    for (Path file : files.paths()) {
      try (Rows rows = files.rows(file, query.columns())) {
        for (Map<String, Object> row = rows.next(); row != null; row = rows.next()) {
          TableRow named = new TableRow(row);
          if (query.where().test(named)) {
            receiver.accept(named);
          }
        }
      }
    }
  }

  /** Reads a JSON file of the folder, such as the manifest; null if there is none. */
  public JsonNode json(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? new ObjectMapper().readTree(Files.readString(file)) : null;
  }

  private TableFiles files(String table) throws IOException {
    return TableFiles.find(folder, table, FORMATS)
        .orElse(new TableFiles(Format.PARQUET, List.of()));
  }

  private Path folder(Format format, String table) {
    return folder.resolve(format.label()).resolve(table);
  }
}
