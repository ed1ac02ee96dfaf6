package org.annales.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.annales.analysis.Resource;
import org.annales.stats.resampling.Seeds;
import org.annales.table.Column;

/** Writes manifest.json: the inputs, configuration and resources of a run, with table hashes. */
public final class Manifest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String GENERATOR = "generator";
  private static final String ANNALES = "annales";

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode inputs = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode lexicons = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode models = JsonNodeFactory.instance.arrayNode();

  public Manifest(String version, Instant started) {
    root.put(GENERATOR, ANNALES);
    root.put("version", version);
    root.put("started", started.toString());
  }

  /** Adds times, versions and master. */
  public void run(Instant started, Instant ended, String sparkVersion, String master) {
    root.put("ended", ended.toString());
    root.put("seconds", (ended.toEpochMilli() - started.toEpochMilli()) / 1e3);
    root.put("spark_version", sparkVersion);
    root.put("java_version", System.getProperty("java.version"));
    root.put("master", master);
  }

  /** Adds the configuration and the origin of each value. */
  public void configuration(JsonNode tree, Map<String, String> origins) {
    root.set("configuration", tree);
    ObjectNode from = root.putObject("configuration_origins");
    origins.forEach(from::put);
    root.set("lexicons", lexicons);
    root.set("models", models);
    root.set("inputs", inputs);
  }

  /** Adds a model or lexicon. */
  public void resource(Resource resource) {
    ObjectNode node = (resource.kind() == Resource.Kind.MODEL ? models : lexicons).addObject();
    node.put("name", resource.name());
    node.put("version", resource.version());
    node.put("licence", resource.licence());
    node.put("source", resource.source());
    resource.facts().forEach((fact, value) -> node.set(fact, JSON.valueToTree(value)));
  }

  /**
   * An input file; its hash is null if it could not be read. A corpus manifest has the role {@code
   * manifest} and no document id.
   */
  public record Input(
      String documentId, String path, String role, long bytes, String sha256, String status) {}

  /** Adds an input file. */
  public void input(Input input) {
    ObjectNode node = inputs.addObject();
    node.put("document_id", input.documentId());
    node.put("path", input.path());
    node.put("role", input.role());
    node.put("bytes", input.bytes());
    node.put("sha256", input.sha256());
    node.put("status", input.status());
  }

  /** Adds the names of the analyses. */
  public void analyses(List<String> run) {
    ArrayNode names = root.putArray("analyses");
    run.forEach(names::add);
  }

  /** The columns that depend on random draws, each with the names that seed the draws of a row. */
  private void seeds(List<WrittenTable> tables) {
    ObjectNode seeds = root.putObject("seeds").put("rule", Seeds.RULE);
    ObjectNode columns = seeds.putObject("columns");
    for (WrittenTable table : tables) {
      for (Column<?> column : table.declaration().columns()) {
        if (column.seed() != null) {
          columns.put(table.name() + "." + column.name(), column.seed());
        }
      }
    }
  }

  /** Adds the tables: rows, content hash, seconds, tallies and rows below thresholds. */
  public void tables(List<WrittenTable> tables) {
    seeds(tables);
    ObjectNode named = root.putObject("tables");
    for (WrittenTable table : tables) {
      ObjectNode node = named.putObject(table.name());
      node.put("group", table.group().label());
      node.put("rows", table.rows());
      node.put("content_hash", table.contentHash());
      node.put("seconds", Math.round(table.seconds() * 1e3) / 1e3);
      if (!table.tallies().isEmpty()) {
        ObjectNode tallies = node.putObject("tallies");
        table.tallies().forEach(tallies::put);
      }
      if (!table.leftOut().isEmpty()) {
        ObjectNode leftOut = node.putObject("left_out");
        table.leftOut().forEach(leftOut::put);
      }
    }
  }

  /** Adds results that are no tables: folder, number of files, bytes. */
  public void files(List<WrittenFiles> results) {
    ObjectNode named = root.putObject("files");
    for (WrittenFiles result : results) {
      ObjectNode node = named.putObject(result.name());
      node.put("description", result.caption());
      node.put("folder", result.folder());
      node.put("files", result.files());
      node.put("bytes", result.bytes());
      node.put("seconds", Math.round(result.seconds() * 1e3) / 1e3);
    }
  }

  /** Adds the number of problems of each severity. */
  public void problems(Map<String, Long> bySeverity) {
    ObjectNode problems = root.putObject("problems");
    bySeverity.forEach(problems::put);
  }

  /** Writes an indented JSON tree. */
  public static void write(JsonNode tree, Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(tree) + "\n");
  }

  public void write(Path file) throws IOException {
    write(root, file);
  }

  /** Whether a file is the manifest of a run of Annales. */
  static boolean isOurs(Path file) throws IOException {
    return ANNALES.equals(JSON.readTree(file.toFile()).path(GENERATOR).asText());
  }
}
