package org.annales.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annales.results.RunTables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A folder of results made by hand, and its report. */
public final class ReportFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /** A row: names and values in turn. */
  public static Map<String, Object> row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  public ReportFolder manifest(Object... namesAndValues) {
    return json("manifest.json", row(namesAndValues));
  }

  public ReportFolder json(String name, Object content) {
    try {
      Files.writeString(folder.resolve(name), JSON.writeValueAsString(content));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ReportFolder table(String name, List<Map<String, Object>> rows) {
    try {
      List<String> lines = new ArrayList<>();
      for (Map<String, Object> row : rows) {
        lines.add(JSON.writeValueAsString(row));
      }
      Path table = Files.createDirectories(folder.resolve("json").resolve(name));
      Files.write(table.resolve("part-00000.json"), lines);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A work of some sections with these titles, each longer than the one before. */
  public ReportFolder work(String documentId, String title, String... sections) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String section : sections) {
      int number = rows.size() + 1;
      rows.add(
          row(
              "section_id",
              documentId + "/chapter-" + number,
              "document_id",
              documentId,
              "ordinal",
              number,
              "kind",
              "chapter",
              "number",
              number,
              "title",
              section,
              "start_line",
              number * 10,
              "end_line",
              number * 10 + 9,
              "sentences",
              5,
              "words",
              1000 + 20 * number,
              "confidence",
              1.0));
    }
    return table(
            "documents",
            List.of(
                row(
                    "document_id",
                    documentId,
                    "path",
                    documentId + ".txt",
                    "role",
                    "text",
                    "title",
                    title,
                    "words",
                    1200 * sections.length,
                    "file_words",
                    1300 * sections.length,
                    "kind",
                    "book",
                    "kind_confidence",
                    1.0,
                    "status",
                    "read")))
        .table("sections", rows);
  }

  public String html() {
    return Report.html(new RunTables(folder), 50);
  }

  Document page() {
    return Jsoup.parse(html());
  }
}
