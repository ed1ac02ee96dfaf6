package calibration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A claim that a column makes, as a line of claims.tsv says it.
 *
 * @param column the p- or q-value, the flag, or the lower end of an interval or band
 * @param where which rows: conditions that must all hold; one with {@code +} before it limits the
 *     findings, but not the families that are counted
 * @param rule what is counted; {@code none}: nothing, for the reason of the note
 * @param family the columns that make a family; of p-values, rows that repeat one test
 * @param texts where there is nothing to be found
 * @param power the planted effect that it should find, and the columns of section and item
 */
record Claim(
    String table,
    String column,
    List<Condition> where,
    String rule,
    List<String> family,
    List<String> texts,
    String power,
    String note,
    String rows) {

  static List<Claim> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).map(Claim::of).toList();
  }

  private static Claim of(String line) {
    String[] cells = line.split("\t", -1);
    return new Claim(
        cells[0],
        cells[1],
        list(cells[2], ",").stream().map(Condition::of).toList(),
        cells[3],
        list(cells[4], ","),
        list(cells[5], " "),
        cells[6],
        cells[7],
        cells[2]);
  }

  private static List<String> list(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
  }

  /** Its name in the file of figures. */
  String id() {
    return table + "." + column + "[" + rows + "]";
  }

  /** The first word of the rule. */
  String kind() {
    return rule.split(" ", 2)[0];
  }

  /** What the rule compares with. */
  String operand() {
    return rule.contains(" ") ? rule.split(" ", 2)[1] : "";
  }

  /** The upper end of the interval of which the column is the lower. */
  String upper() {
    return column.replaceAll("low$", "high");
  }

  boolean isInterval() {
    return kind().equals("covers") || kind().equals("inside");
  }

  /** Whether findings are counted by family: at most 5 % of families may have one. */
  boolean isOfFamilies() {
    return List.of("q", "flag", "not", "set").contains(kind());
  }

  boolean counts(JsonNode row) {
    return where.stream().filter(c -> !c.onlyFindings()).allMatch(c -> c.holds(row));
  }

  boolean mayFind(JsonNode row) {
    return where.stream().filter(Condition::onlyFindings).allMatch(c -> c.holds(row));
  }

  /** The family of a row. */
  String familyOf(JsonNode row) {
    return String.join("\t", family.stream().map(name -> row.path(name).asText()).toList());
  }
}
