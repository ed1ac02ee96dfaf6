package org.annales.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annales.SharedSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTablesTest {
  private static final TableQuery QUERY =
      TableQuery.of("lamps", "name", "height", "lit", "count", "keepers", "oil");

  @TempDir private Path folder;

  private static List<TableRow> rows(Path folder, TableQuery query) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    new RunTables(folder).forEach(query, rows::add);
    return rows;
  }

  private static void check(TableRow row) {
    assertThat(row.text("name")).isEqualTo("Mole");
    assertThat(row.number("height")).isEqualTo(12.5);
    assertThat(row.flag("lit")).isTrue();
    assertThat(row.count("count")).isEqualTo(7_000_000_000L);
    assertThat(row.texts("keepers")).containsExactly("Tebb", "Lumley");
    List<TableRow> oil = row.rows("oil");
    assertThat(oil).hasSize(1);
    assertThat(oil.get(0).text("kind")).isEqualTo("colza");
    assertThat(oil.get(0).count("barrels")).isEqualTo(3);
  }

  @Test
  void parquetAndJsonGiveTheSameRows() {
    SparkSession spark = SharedSpark.session();
    String sql =
        "select 'Mole' name, 12.5D height, true lit, 7000000000L count,"
            + " array('Tebb', 'Lumley') keepers,"
            + " array(named_struct('kind', 'colza', 'barrels', 3)) oil";
    spark.sql(sql).coalesce(1).write().parquet(folder + "/a/parquet/lamps");
    spark.sql(sql).coalesce(1).write().json(folder + "/b/json/lamps");

    for (String run : List.of("a", "b")) {
      try {
        List<TableRow> rows = rows(folder.resolve(run), QUERY);
        assertThat(rows).as(run).hasSize(1);
        check(rows.get(0));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private void writeLines(String... lines) throws IOException {
    Path table = Files.createDirectories(folder.resolve("json/lamps"));
    Files.write(table.resolve("part-00000.json"), List.of(lines));
  }

  @Test
  void nullsAreNoNumbersAndNoTexts() throws IOException {
    writeLines("{\"name\":null,\"height\":null,\"lit\":null,\"count\":null}");

    TableRow row = rows(folder, QUERY).get(0);

    assertThat(row.text("name")).isNull();
    assertThat(row.number("height")).isNaN();
    assertThat(row.numberOrNull("height")).isNull();
    assertThat(row.flag("lit")).isFalse();
    assertThat(row.count("count")).isZero();
    assertThat(row.has("height")).isFalse();
    assertThat(row.texts("keepers")).isEmpty();
  }

  @Test
  void onlyWantedRowsAndColumnsAreRead() throws IOException {
    writeLines("{\"name\":\"Mole\",\"height\":1}", "{\"name\":\"Quay\",\"height\":2}");

    List<TableRow> rows =
        rows(folder, TableQuery.of("lamps", "name").where(row -> "Quay".equals(row.text("name"))));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text("name")).isEqualTo("Quay");
    assertThat(rows.get(0).has("height")).isFalse();
  }

  @Test
  void aTableWithoutFilesHasNoRows() throws IOException {
    RunTables tables = new RunTables(folder);

    assertThat(tables.has("lamps")).isFalse();
    assertThat(rows(folder, QUERY)).isEmpty();
    assertThat(tables.json("manifest.json")).isNull();
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    writeLines("{\"name\":\"Mole\"}", "{\"name\":");

    assertThatThrownBy(() -> rows(folder, QUERY))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("part-00000.json")
        .hasMessageContaining("is broken in line");
  }
}
