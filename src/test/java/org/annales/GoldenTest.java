package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every table of a run over the tiny book, and of one over the log book those that are empty there
 * or need more text, against files that were checked by eye. {@code mvn test -Dtest=GoldenTest
 * -Dgolden.update=true} writes them where a change is meant; the commit says why they changed.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path LOG_BOOK = Path.of("src/test/resources/golden_logbook");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Of longer tables of the log book only every second, third … row is kept. */
  private static final int MOST_ROWS = 100;

  /** Tables of which the tiny book has rows, but none that was tested. */
  private static final List<String> OF_BOTH =
      List.of(
          "documents",
          "keyness",
          "keyness_families",
          "section_measures",
          "section_similarity",
          "section_tests",
          "sentiment_sections",
          "sentiment_words",
          "set_differences",
          "topic_models");

  /** Columns that are null in all golden rows, and why. */
  private static final Map<String, String> NULL_EVERYWHERE =
      Map.of(
          "index_entries.see", "the index refers to no other heading; see IndexPartsTest",
          "index_entries.subheading", "the index has one level; see IndexLevelsTest",
          "index_entries.volume", "the book is one volume; see IndexVolumesTest",
          "problems.line", "no problem is at a line; see ManifestRunTest",
          "entities.also_type", "no publication speaks; see NameKindsTest",
          "sections.part", "the books have no parts; see OutlineTest",
          "sentences.lemmas", "tokens.lemmas is false; see SentenceTableTest",
          "sentences.pos", "tokens.lemmas is false; see SentenceTableTest",
          "sentiment_checks.adapted_weight", "no word is adapted; see AdaptedWeightsTest",
          "sentiment_words.adapted_weight", "no word is adapted; see AdaptedWeightsTest");

  static List<String> tables() {
    return TestRun.tinyBook().tables();
  }

  static List<String> tablesOfTheLogBook() {
    return tables().stream()
        .filter(table -> TestRun.tinyBook().rowCount(table) == 0 || OF_BOTH.contains(table))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableOfTheTinyBookIsAsItWasCheckedByEye(String table) throws IOException {
    assertGolden(GOLDEN.resolve(table + ".tsv"), tsv(TestRun.tinyBook(), table, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @MethodSource("tablesOfTheLogBook")
  void aTableThatNeedsMoreTextHasRowsOfTheLogBook(String table) throws IOException {
    assertThat(TestRun.logBook().rowCount(table)).isPositive();
    assertGolden(LOG_BOOK.resolve(table + ".tsv"), tsv(TestRun.logBook(), table, MOST_ROWS));
  }

  @Test
  void noColumnIsNullInAllGoldenRows() throws IOException {
    Set<String> empty = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    for (Path folder : List.of(GOLDEN, LOG_BOOK)) {
      for (String table : goldenIn(folder)) {
        List<String[]> rows =
            Files.readAllLines(folder.resolve(table + ".tsv")).stream()
                .map(line -> line.split("\t", -1))
                .toList();
        for (int column = 0; column < rows.get(0).length; column++) {
          int at = column;
          boolean hasValue = rows.stream().skip(1).anyMatch(row -> !row[at].equals("null"));
          (hasValue ? filled : empty).add(table + "." + rows.get(0)[column]);
        }
      }
    }
    empty.removeAll(filled);

    assertThat(empty).isEqualTo(NULL_EVERYWHERE.keySet());
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

  private static String tsv(TestResults results, String table, int mostRows) {
    List<String> columns = new ArrayList<>();
    for (JsonNode resource : results.dataPackage().get("resources")) {
      if (resource.get("name").textValue().equals(table)) {
        resource.at("/schema/fields").forEach(f -> columns.add(f.get("name").textValue()));
      }
    }
    List<JsonNode> rows = new ArrayList<>(results.rows(table));
    rows.sort((a, b) -> compare(a, b, columns));
    StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
    int step = Math.max(1, (int) Math.ceil((double) rows.size() / mostRows));
    for (int at = 0; at < rows.size(); at += step) {
      JsonNode row = rows.get(at);
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

  private static ObjectNode rounded(ObjectNode object) {
    ObjectNode rounded = object.deepCopy();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getValue().isDouble()) {
        rounded.put(field.getKey(), Math.rint(field.getValue().doubleValue() * 1e6) / 1e6);
      }
    }
    return rounded;
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      for (Iterator<JsonNode> item = value.elements(); item.hasNext(); ) {
        items.add(cell(item.next()));
      }
      return "[" + String.join(" ", items) + "]";
    }
    if (value instanceof ObjectNode object) {
      return rounded(object).toString();
    }
    return value.isDouble()
        ? String.format(Locale.ROOT, "%.6f", value.doubleValue())
        : value.asText().replace("\n", "\\n").replace("\t", "\\t");
  }
}
