package org.annales;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables of the pages in docs/questions, against the tables of the example. {@code mvn test
 * -Dtest=QuestionTablesTest -Ddocs.update=true} writes them.
 */
class QuestionTablesTest {
  private static final Path QUESTIONS = Path.of("docs/questions");
  private static final double ALPHA = 0.05;

  @Test
  void theTwoPartsDifferInTheseRows() throws IOException {
    List<String> lines =
        table(
            "| | chapters 1–4 | chapters 5–8 | effect | its interval | q | robust |",
            rows("set_differences", "target_value", "reference_value")
                .filter(row -> row.get("q_value").doubleValue() <= ALPHA)
                .sorted(Comparator.comparingDouble(row -> row.get("q_value").doubleValue()))
                .map(
                    row ->
                        cells(
                            row.get("item").textValue(),
                            number(row, "target_value"),
                            number(row, "reference_value"),
                            number(row, "effect"),
                            number(row, "effect_low") + " to " + number(row, "effect_high"),
                            number(row, "q_value"),
                            row.get("robust").asText())));

    assertPage("how-do-two-parts-differ.md", lines);
  }

  @Test
  void chapterSixIsMarkedByTheseWords() throws IOException {
    List<String> lines =
        table(
            "| term | here | elsewhere | log-likelihood | q | log ratio | robust |",
            rows("keyness", "target", "q_value")
                .filter(row -> row.get("target").textValue().endsWith("/chapter-6"))
                .filter(row -> row.get("scope").textValue().equals("rest"))
                .filter(row -> row.get("direction").textValue().equals("over"))
                .sorted(Comparator.comparingDouble(row -> row.get("q_value").doubleValue()))
                .map(
                    row ->
                        cells(
                            row.get("term").textValue(),
                            row.get("target_count").asText(),
                            row.get("reference_count").asText(),
                            number(row, "log_likelihood"),
                            number(row, "q_value"),
                            number(row, "log_ratio"),
                            row.get("robust").asText())));

    assertPage("what-marks-a-chapter.md", lines);
  }

  /** The rows of a table that have values in some columns. */
  private static Stream<JsonNode> rows(String table, String... columns) {
    return TestRun.example().rows(table).stream()
        .filter(row -> Arrays.stream(columns).noneMatch(column -> row.get(column).isNull()));
  }

  private static String number(JsonNode row, String column) {
    BigDecimal value = row.get(column).decimalValue();
    BigDecimal rounded = value.round(new MathContext(column.equals("q_value") ? 2 : 3));
    return rounded.scale() < 0
        ? value.setScale(0, RoundingMode.HALF_EVEN).toPlainString()
        : rounded.stripTrailingZeros().toPlainString().replace('-', '−');
  }

  private static String cells(String... cells) {
    return Stream.of(cells).collect(joining(" | ", "| ", " |"));
  }

  private static List<String> table(String head, Stream<String> rows) {
    List<String> lines = new ArrayList<>(List.of(head));
    lines.add(head.replaceAll("[^|]+", "---"));
    rows.forEach(lines::add);
    return lines;
  }

  private static void assertPage(String name, List<String> table) throws IOException {
    Path page = QUESTIONS.resolve(name);
    List<String> lines = Files.readAllLines(page);
    if (Boolean.getBoolean("docs.update")) {
      int at = (int) lines.stream().takeWhile(line -> !line.startsWith("|")).count();
      lines.removeIf(line -> line.startsWith("|"));
      lines.addAll(at, table);
      Files.write(page, lines);
    }

    assertThat(lines.stream().filter(line -> line.startsWith("|")))
        .containsExactlyElementsOf(table);
  }
}
