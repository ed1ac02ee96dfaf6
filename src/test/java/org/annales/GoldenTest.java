package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of a run over the tiny book, and of one over the log book those that are empty there,
 * against files that were checked by eye. Where a change is meant, {@code mvn test
 * -Dtest=GoldenTest -Dgolden.update=true} writes them anew; the commit says why they changed.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path LOG_BOOK = Path.of("src/test/resources/golden_logbook");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<String> tables() {
    return TestRun.tinyBook().tables();
  }

  /** Those that the tiny book leaves empty, and the one that it has no rows with Deltas in. */
  static List<String> tablesOfTheLogBook() {
    return tables().stream()
        .filter(
            table -> TestRun.tinyBook().rowCount(table) == 0 || table.equals("section_similarity"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableOfTheTinyBookIsAsItWasCheckedByEye(String table) throws IOException {
    assertGolden(GOLDEN.resolve(table + ".tsv"), tsv(TestRun.tinyBook(), table));
  }

  @ParameterizedTest
  @MethodSource("tablesOfTheLogBook")
  void aTableThatTheTinyBookLeavesEmptyHasRowsOfTheLogBook(String table) throws IOException {
    assertThat(TestRun.logBook().rowCount(table)).isPositive();
    assertGolden(LOG_BOOK.resolve(table + ".tsv"), tsv(TestRun.logBook(), table));
  }

  private static void assertGolden(Path golden, String found) throws IOException {
    if (UPDATE) {
      TestInput.write(golden, found);
    }

    assertThat(golden).as("a table without a golden file was never checked").exists();
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  @Test
  void everyGoldenFileHasItsTable() throws IOException {
    assertThat(goldenIn(GOLDEN)).containsExactlyInAnyOrderElementsOf(tables());
    assertThat(goldenIn(LOG_BOOK)).containsExactlyInAnyOrderElementsOf(tablesOfTheLogBook());
  }

  private static List<String> goldenIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replace(".tsv", "")).toList();
    }
  }

  private static String tsv(TestResults results, String table) {
    List<String> columns = new ArrayList<>();
    for (JsonNode resource : results.dataPackage().get("resources")) {
      if (resource.get("name").textValue().equals(table)) {
        resource.at("/schema/fields").forEach(f -> columns.add(f.get("name").textValue()));
      }
    }
    List<JsonNode> rows = new ArrayList<>(results.rows(table));
    rows.sort((a, b) -> compare(a, b, columns));
    StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
    for (JsonNode row : rows) {
      List<String> cells = columns.stream().map(column -> cell(row.get(column))).toList();
      text.append(String.join("\t", cells)).append('\n');
    }
    return text.toString();
  }

  /** By all columns from left to right, numbers by their value, so that the order is total. */
  private static int compare(JsonNode a, JsonNode b, List<String> columns) {
    for (String column : columns) {
      JsonNode left = a.get(column);
      JsonNode right = b.get(column);
      int order =
          left.isNumber() && right.isNumber()
              ? Double.compare(left.doubleValue(), right.doubleValue())
              : Comparator.<String>naturalOrder().compare(cell(left), cell(right));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      for (Iterator<JsonNode> item = value.elements(); item.hasNext(); ) {
        items.add(cell(item.next()));
      }
      return "[" + String.join(" ", items) + "]";
    }
    if (value.isObject()) {
      return value.toString();
    }
    return value.isDouble()
        ? String.format(Locale.ROOT, "%.6f", value.doubleValue())
        : value.asText().replace("\n", "\\n").replace("\t", "\\t");
  }
}
