package org.annales.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.annales.settings.Format;

/**
 * Reads the tables of a folder of results without Spark: of a finished run, or of one that has
 * staged its tables.
 */
public final class RunTables {
  private final Path folder;
  private final List<Format> formats;

  private RunTables(Path folder, List<Format> formats) {
    this.folder = folder;
    this.formats = formats;
  }

  /** Reads Parquet where it is there: of large tables only the requested columns are read. */
  public RunTables(Path folder) {
    this(folder, List.of(Format.PARQUET, Format.JSON));
  }

  /** Reads JSON where it is there: small tables are read at once, and no library is loaded. */
  public static RunTables preferringJson(Path folder) {
    return new RunTables(folder, List.of(Format.JSON, Format.PARQUET));
  }

  /** Whether the files of a table are there. */
  public boolean has(String table) {
    return formats.stream().anyMatch(format -> Files.isDirectory(folder(format, table)));
  }

  /**
   * Passes each row to a receiver, in the order of the files.
   *
   * @throws IOException if a file is broken; a table without files has no rows
   */
  public void forEach(TableQuery query, Consumer<TableRow> receiver) throws IOException {
    forEach(
        query.table(),
        query.columns(),
        row -> {
          TableRow named = new TableRow(row);
          if (query.where().test(named)) {
            receiver.accept(named);
          }
        });
  }

  /**
   * Passes some columns of each row to a receiver, in the order of the files. Numbers are an
   * Integer, Long or Double.
   *
   * @throws IOException if a file is broken; a table without files has no rows
   */
  public void forEach(String table, Set<String> columns, Consumer<Map<String, Object>> receiver)
      throws IOException {
    Optional<TableFiles> files = files(table);
    if (files.isPresent()) {
      for (Path file : files.get().paths()) {
        try (Rows rows = files.get().rows(file, columns)) {
          for (Map<String, Object> row = rows.next(); row != null; row = rows.next()) {
            receiver.accept(row);
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

  /** The files of a table in the preferred format that is there. */
  Optional<TableFiles> files(String table) throws IOException {
    return TableFiles.find(folder, table, formats);
  }

  private Path folder(Format format, String table) {
    return folder.resolve(format.label()).resolve(table);
  }
}
