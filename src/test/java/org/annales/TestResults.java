package org.annales;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The results of a run, read as anybody would read them: its JSON files, without Spark. */
public record TestResults(Path folder) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The content of manifest.json. */
  public JsonNode manifest() {
    return json(folder.resolve("manifest.json"));
  }

  /** The content of datapackage.json. */
  public JsonNode dataPackage() {
    return json(folder.resolve("datapackage.json"));
  }

  /** The tables that the manifest names, in its order. */
  public List<String> tables() {
    List<String> names = new ArrayList<>();
    manifest().get("tables").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The content hash of each table. */
  public Map<String, String> contentHashes() {
    Map<String, String> hashes = new TreeMap<>();
    tables()
        .forEach(name -> hashes.put(name, manifest().at(path(name, "content_hash")).textValue()));
    return hashes;
  }

  private static String path(String table, String key) {
    return "/tables/" + table + "/" + key;
  }

  /** How many rows the manifest says that a table has. */
  public long rowCount(String table) {
    return manifest().at(path(table, "rows")).longValue();
  }

  /** The rows of a table, from its JSON lines. */
  public List<JsonNode> rows(String table) {
    List<JsonNode> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("json").resolve(table))) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file);
            MappingIterator<JsonNode> lines =
                JSON.readerFor(JsonNode.class)
                    .readValues(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in)) {
          rows.addAll(lines.readAll());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The columns of a table, in the order of the data dictionary. */
  public List<String> columns(String table) {
    List<String> names = new ArrayList<>();
    for (JsonNode resource : dataPackage().get("resources")) {
      if (resource.get("name").textValue().equals(table)) {
        resource.at("/schema/fields").forEach(field -> names.add(field.get("name").textValue()));
      }
    }
    return names;
  }

  /** Rows in memory as {@link #rows} has those of a table. */
  public static List<JsonNode> json(Dataset<Row> table) {
    List<JsonNode> rows = new ArrayList<>();
    try {
      for (Row row : table.collectAsList()) {
        rows.add(JSON.readTree(row.json()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
