package org.annales.output;

import static org.annales.table.Column.count;
import static org.annales.table.Column.structs;
import static org.annales.table.Column.text;
import static org.annales.table.Column.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.annales.settings.Format;
import org.annales.table.Column;
import org.annales.table.Table;
import org.junit.jupiter.api.Test;

class DataPackageTest {
  private static final Table<String> LAMPS =
      Table.of(
          "lamps",
          Table.Group.MAIN,
          "Lamps",
          List.of("lamp_id"),
          List.of(
              text("lamp_id", "the lamp", (String row) -> row),
              text("state", "its state", (String row) -> row)
                  .codes(Map.of("lit", "it burns", "out", "it does not")),
              count("visits", "visits of the keeper", (String row) -> 1)));

  private static final Table<String> WICKS =
      Table.of(
          "wicks",
          Table.Group.DETAIL,
          "Wicks",
          List.of(),
          List.of(
              text("lamp_id", "the lamp", (String row) -> row).refersTo("lamps"),
              texts("names", "its names", (String row) -> List.of(row)),
              structs(
                  "trims",
                  "when it was cut",
                  List.<Column<String>>of(count("day", "the day", (String row) -> 1)),
                  (String row) -> List.of(row))));

  private final JsonNode dataPackage =
      DataPackage.of(
          List.of(
              written(
                  LAMPS,
                  Map.of(
                      Format.PARQUET, List.of("parquet/lamps/part-00000.parquet"),
                      Format.JSON, List.of("json/lamps/part-00000.json.gz"))),
              written(WICKS, Map.of(Format.CSV, List.of("csv/wicks.csv")))),
          "test");

  @Test
  void eachFormatIsAResourceAndTheFirstHasTheNameOfTheTable() {
    assertThat(dataPackage.get("resources"))
        .extracting(
            r -> r.get("name").textValue(), r -> r.get("format").textValue(), DataPackageTest::path)
        .containsExactly(
            tuple("lamps", "jsonl", "json/lamps/part-00000.json.gz"),
            tuple("lamps.parquet", "parquet", "parquet/lamps/part-00000.parquet"),
            tuple("wicks", "csv", "csv/wicks.csv"));
    assertThat(dataPackage.at("/resources/0/compression").textValue()).isEqualTo("gz");
    assertThat(dataPackage.at("/resources/1").has("compression")).isFalse();
    assertThat(dataPackage.at("/resources/1/schema"))
        .isEqualTo(dataPackage.at("/resources/0/schema"));
  }

  @Test
  void aColumnWithCodesIsAnEnumerationAndACountIsRequired() {
    assertThat(dataPackage.at("/resources/0/schema/fields/1/constraints").toString())
        .isEqualTo("{\"enum\":[\"lit\",\"out\"]}");
    assertThat(dataPackage.at("/resources/0/schema/fields/2/constraints").toString())
        .isEqualTo("{\"required\":true}");
    assertThat(dataPackage.at("/resources/0/schema/fields/0").has("constraints")).isFalse();
  }

  @Test
  void inCsvAnArrayIsAListAndStructsAreJson() {
    JsonNode names = dataPackage.at("/resources/2/schema/fields/1");
    JsonNode trims = dataPackage.at("/resources/2/schema/fields/2");

    assertThat(names.get("type").textValue()).isEqualTo("list");
    assertThat(names.get("delimiter").textValue()).isEqualTo("|");
    assertThat(names.get("itemType").textValue()).isEqualTo("string");
    assertThat(trims.get("type").textValue()).isEqualTo("array");
    assertThat(trims.at("/constraints/jsonSchema/items/properties/day/type").textValue())
        .isEqualTo("integer");
  }

  @Test
  void keysNameTheirColumns() {
    assertThat(dataPackage.at("/resources/0/schema/primaryKey").toString())
        .isEqualTo("[\"lamp_id\"]");
    assertThat(dataPackage.at("/resources/2/schema/foreignKeys").toString())
        .isEqualTo(
            "[{\"fields\":[\"lamp_id\"],\"reference\":{\"resource\":\"lamps\",\"fields\":[\"lamp_id\"]}}]");
  }

  private static String path(JsonNode resource) {
    return resource.at("/path/0").textValue();
  }

  private static WrittenTable written(Table<?> table, Map<Format, List<String>> paths) {
    return new WrittenTable(table, 1, "", 1, Map.of(), Map.of(), paths);
  }
}
