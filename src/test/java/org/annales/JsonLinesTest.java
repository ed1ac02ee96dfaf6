package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON lines of each table of the example, as readers that infer types see them: DuckDB and
 * pandas take the type of a column from its values, so all rows have the same columns, and a column
 * has values of one type.
 */
class JsonLinesTest {
  private static final TestResults RESULTS = TestRun.example();

  static List<String> tables() {
    return RESULTS.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachRowHasTheColumnsOfTheTableInTheirOrder(String table) {
    List<String> columns = RESULTS.columns(table);

    assertThat(RESULTS.rows(table)).allSatisfy(row -> assertThat(names(row)).isEqualTo(columns));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aColumnHasValuesOfOneType(String table) {
    Map<String, String> types = new HashMap<>();

    RESULTS.rows(table).forEach(row -> check(table, row, types));
  }

  /** Compares the types of a value and of all in it with those seen at the same place before. */
  private static void check(String place, JsonNode value, Map<String, String> types) {
    if (value.isNull()) {
      return;
    }
    String type = value.isIntegralNumber() ? "INTEGER" : value.getNodeType().name();
    assertThat(type).as(place).isEqualTo(types.computeIfAbsent(place, first -> type));
    if (value.isObject()) {
      value.properties().forEach(e -> check(place + "." + e.getKey(), e.getValue(), types));
      String columns = String.join(",", names(value));
      assertThat(columns).as(place).isEqualTo(types.computeIfAbsent(place + "*", f -> columns));
    }
    if (value.isArray()) {
      value.forEach(element -> check(place + "[]", element, types));
    }
  }

  private static List<String> names(JsonNode row) {
    List<String> names = new ArrayList<>();
    row.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
