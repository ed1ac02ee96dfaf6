package org.annales.report.part;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.annales.report.page.Block;
import org.annales.report.page.Definitions;
import org.annales.report.page.NumberText;
import org.annales.report.page.Page;
import org.annales.report.page.Prose;
import org.annales.report.run.ReportData;

/** The result tables of the run with all their columns: the data dictionary. */
final class TablesPart implements CorpusPart {
  @Override
  public String id() {
    return "tables";
  }

  @Override
  public String title() {
    return "Tables and columns";
  }

  @Override
  public List<Block> blocks(ReportData data) {
    return List.of(
        new Prose(
            "Every number of this report is in one of these tables, in the folder of this file: as"
                + " Parquet (parquet/TABLE) and as JSON lines (json/TABLE), where the run wrote"
                + " them. Conditions under tables and charts say which rows. datapackage.json has"
                + " the same descriptions for programs."));
  }

  @Override
  public List<Page> pages(ReportData data) {
    List<Page> pages = new ArrayList<>();
    for (JsonNode table : data.dictionary().path("resources")) {
      // Further formats of a table are resources too, called TABLE.FORMAT.
      if (!table.path("name").asText().contains(".")) {
        pages.add(page(data, table));
      }
    }
    return pages;
  }

  private static Page page(ReportData data, JsonNode table) {
    String name = table.path("name").asText();
    JsonNode written = data.manifest().path("tables").path(name);
    List<String> key = new ArrayList<>();
    table.path("schema").path("primaryKey").forEach(column -> key.add(column.asText()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Prose(
            table.path("description").asText()
                + ". "
                + NumberText.counted(written.path("rows").asLong(), "row", "rows")
                + (key.isEmpty() ? "" : "; key: " + String.join(", ", key))
                + "; content hash "
                + written.path("content_hash").asText("unknown")
                + "."));
    if (!data.has(name)) {
      blocks.add(new Prose("Its files are no longer in the folder of the run."));
    }
    List<Definitions.Definition> columns = new ArrayList<>();
    table
        .path("schema")
        .path("fields")
        .forEach(
            field ->
                columns.add(
                    new Definitions.Definition(
                        field.path("name").asText() + " (" + field.path("type").asText() + ")",
                        field.path("description").asText())));
    blocks.add(new Definitions("The columns of " + name, columns));
    return new Page("table-" + name, name, name, blocks, List.of());
  }
}
