package org.annales.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.annales.settings.Format;

/**
 * A format as the data dictionary describes it.
 *
 * @param name its name among data packages
 */
record TableFormat(Format format, String name, String mediaType) {
  /** The first of those that were written is a table's own. */
  static final List<TableFormat> IN_ORDER =
      List.of(
          new TableFormat(Format.JSON, "jsonl", "application/jsonl"),
          new TableFormat(Format.PARQUET, "parquet", "application/vnd.apache.parquet"),
          new TableFormat(Format.CSV, "csv", "text/csv"));

  /** Adds the properties of files in this format. */
  void describe(ObjectNode resource, List<String> files) {
    resource.put("format", name);
    resource.put("mediatype", mediaType);
    resource.put("encoding", "utf-8");
    if (files.stream().anyMatch(file -> file.endsWith(".gz"))) {
      resource.put("compression", "gz");
    }
    if (format == Format.CSV) {
      resource
          .putObject("dialect")
          .put("header", true)
          .put("delimiter", ",")
          .put("lineTerminator", "\n")
          .put("doubleQuote", true)
          .put("quoteChar", "\"");
    }
  }
}
