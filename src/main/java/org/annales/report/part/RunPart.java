package org.annales.report.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.annales.report.page.Block;
import org.annales.report.page.Cell;
import org.annales.report.page.DataTable;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;

/** Settings, inputs, versions and licences of the run, and how to cite it. */
final class RunPart implements CorpusPart {
  private static final int MOST_INPUTS = 100;
  private static final int HASH = 16;

  @Override
  public String id() {
    return "run";
  }

  @Override
  public String title() {
    return "This run, and how to cite it";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    JsonNode manifest = data.manifest();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Prose(citation(manifest)));
    blocks.add(
        new Prose(
            "A run is repeated from its inputs and settings: the same inputs, settings and version"
                + " give tables with the same content hashes (manifest.json), on any machine."));
    blocks.add(versions(manifest));
    blocks.add(inputs(manifest));
    blocks.add(resources(manifest));
    blocks.add(settings(manifest));
    return blocks;
  }

  private static String citation(JsonNode manifest) {
    String hash = manifest.at("/tables/sections/content_hash").asText("");
    return "Cite as: Annales "
        + manifest.path("version").asText("")
        + ", run of "
        + manifest.path("started").asText("").replaceFirst("\\..*", "")
        + " UTC"
        + (hash.isEmpty() ? "" : ", table sections with content hash " + hash)
        + ". Name the table, the columns and the condition of each number that you quote.";
  }

  private static DataTable versions(JsonNode manifest) {
    DataTable.Builder table =
        DataTable.of("run-versions", "Versions").text("What", null).text("Value", null);
    for (String name :
        List.of("version", "started", "ended", "spark_version", "java_version", "master")) {
      table.row(Cell.of(Texts.words(name)), Cell.of(manifest.path(name).asText("")));
    }
    return table.build();
  }

  private static DataTable inputs(JsonNode manifest) {
    JsonNode inputs = manifest.path("inputs");
    DataTable.Builder table =
        DataTable.of(
                "run-inputs",
                inputs.size() > MOST_INPUTS
                    ? "The first " + MOST_INPUTS + " of " + inputs.size() + " inputs"
                    : "Inputs")
            .text("File", null)
            .text("Role", null)
            .number("Bytes", null)
            .text("SHA-256", "its first digits; manifest.json has all")
            .fold();
    for (JsonNode input : inputs) {
      if (table.size() < MOST_INPUTS) {
        String hash = input.path("sha256").asText("");
        table.row(
            Cell.of(input.path("path").asText()),
            Cell.of(input.path("role").asText()),
            Cell.count(input.path("bytes").asLong()),
            Cell.of(hash.substring(0, Math.min(HASH, hash.length()))));
      }
    }
    return table.build();
  }

  private static DataTable resources(JsonNode manifest) {
    DataTable.Builder table =
        DataTable.of("run-resources", "Lexicons and models, with their licences")
            .ifEmpty("The run used none.")
            .text("Name", null)
            .text("Version", null)
            .text("Licence", null)
            .text("Source", null)
            .fold();
    for (String kind : List.of("lexicons", "models")) {
      for (JsonNode resource : manifest.path(kind)) {
        table.row(
            Cell.of(resource.path("name").asText()),
            Cell.of(resource.path("version").asText("")),
            Cell.of(resource.path("licence").asText("")),
            Cell.of(resource.path("source").asText("")));
      }
    }
    return table.build();
  }

  private static DataTable settings(JsonNode manifest) {
    DataTable.Builder table =
        DataTable.of("run-settings", "Settings, and where each value comes from")
            .text("Setting", null)
            .text("Value", null)
            .text("From", null)
            .fold();
    add(table, "", manifest.path("configuration"), manifest.path("configuration_origins"));
    return table.build();
  }

  private static void add(DataTable.Builder table, String prefix, JsonNode node, JsonNode origins) {
    node.properties()
        .forEach(
            entry -> {
              String key = prefix + entry.getKey();
              if (entry.getValue().isObject()) {
                add(table, key + ".", entry.getValue(), origins);
              } else {
                JsonNode value = entry.getValue();
                table.row(
                    Cell.of(key),
                    Cell.of(value.isTextual() ? value.asText() : value.toString()),
                    Cell.of(origins.path(key).asText("")));
              }
            });
  }
}
