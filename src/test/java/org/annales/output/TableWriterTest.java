package org.annales.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annales.SharedSpark;
import org.annales.settings.Format;
import org.annales.table.Column;
import org.annales.table.ResultTable;
import org.annales.table.Table;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
  private static final List<Format> BOTH = List.of(Format.PARQUET, Format.JSON);

  private record Ship(String name, long tons) implements Serializable {}

  private static final Table<Ship> SHIPS =
      Table.of(
          "ships",
          Table.Group.MAIN,
          "Ships",
          List.of("name"),
          List.of(
              Column.text("name", "the ship", Ship::name),
              Column.count("tons", "its tons", Ship::tons),
              Column.number("rate", "not known", ship -> Double.NaN)));

  @TempDir Path staging;

  @Test
  void eachPartWithRowsHasOneFileInEachFormat() throws IOException {
    WrittenTable written = writer(1000).write(ships(2, 0, 3));

    assertThat(written.rows()).isEqualTo(5);
    assertThat(written.paths().get(Format.PARQUET))
        .containsExactly("parquet/ships/part-00000.parquet", "parquet/ships/part-00001.parquet");
    assertThat(written.paths().get(Format.JSON))
        .containsExactly("json/ships/part-00000.json", "json/ships/part-00001.json");
    assertThat(Files.readAllLines(staging.resolve("json/ships/part-00000.json")))
        .containsExactly(
            "{\"name\":\"0-0\",\"tons\":0,\"rate\":null}",
            "{\"name\":\"0-1\",\"tons\":1,\"rate\":null}");
  }

  @Test
  void jsonIsCompressedWhereTheWholeTableHasMoreRowsThanTheThreshold() {
    // The first part alone exceeds it, the second alone does not.
    ResultTable ships = ships(40, 7);

    assertThat(writer(46).write(ships).paths().get(Format.JSON))
        .containsExactly("json/ships/part-00000.json.gz", "json/ships/part-00001.json.gz");
    assertThat(names("json/ships/*.gz")).hasSize(47).contains("0-0", "0-39", "1-6");
  }

  @Test
  void aPartThatExceedsTheThresholdKeepsTheRowsBeforeIt() {
    writer(10).write(ships(10, 11, 40));

    assertThat(names("json/ships/*.gz")).hasSize(61).contains("0-9", "1-0", "1-10", "2-39");
  }

  @Test
  void aTableOfAsManyRowsAsTheThresholdIsNotCompressed() {
    assertThat(writer(47).write(ships(40, 7)).paths().get(Format.JSON))
        .allMatch(path -> path.endsWith(".json"));
  }

  @Test
  void aTableWithoutRowsHasOneFileInEachFormat() {
    for (ResultTable none : List.of(ships(0, 0), SHIPS.of(SharedSpark.session(), empty()))) {
      WrittenTable written = writer(1000).write(none);

      assertThat(written.rows()).isZero();
      assertThat(written.contentHash()).isEqualTo("0".repeat(32));
      assertThat(written.paths().get(Format.JSON)).containsExactly("json/ships/part-00000.json");
      assertThat(staging.resolve("json/ships/part-00000.json")).isEmptyFile();
    }
  }

  @Test
  void filesOfAttemptsThatFailedAreDeleted() throws IOException {
    TableWriter writer = writer(1000);
    Path left = Files.createDirectories(staging.resolve("parquet/ships")).resolve(".attempt-9999");
    Files.writeString(left, "half a file");

    writer.write(ships(2));

    assertThat(left).doesNotExist();
  }

  @Test
  void talliesAreSumsOverAllParts() {
    ResultTable ships =
        SHIPS.of(
            SharedSpark.session(),
            parts(4, 3),
            Map.of("tons", Ship::tons, "heavy", ship -> ship.tons() > 1 ? 1 : 0));

    assertThat(writer(1000).write(ships).tallies())
        .isEqualTo(Map.of("tons", 0L + 1 + 2 + 3 + 0 + 1 + 2, "heavy", 3L));
  }

  @Test
  void theHashDoesNotDependOnThePartsAndFormats() {
    String inTwo = writer(1000).write(ships(4, 4)).contentHash();
    ResultTable inOne = SHIPS.of(SharedSpark.session(), parts(4, 4).coalesce(1));

    assertThat(writer(1000).write(inOne).contentHash()).isEqualTo(inTwo);
    assertThat(writer(List.of(Format.PARQUET), 1000).write(ships(4, 4)).contentHash())
        .isEqualTo(inTwo);
  }

  private TableWriter writer(long gzipAbove) {
    return writer(BOTH, gzipAbove);
  }

  /** A writer into an empty folder. */
  private TableWriter writer(List<Format> formats, long gzipAbove) {
    try {
      Folders.delete(staging.resolve("parquet"));
      Folders.delete(staging.resolve("json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TableWriter(SharedSpark.session(), staging, formats, gzipAbove);
  }

  private List<String> names(String files) {
    return SharedSpark.session()
        .read()
        .json(staging.resolve(files).toString())
        .collectAsList()
        .stream()
        .map(row -> row.<String>getAs("name"))
        .toList();
  }

  /** A table whose parts have so many rows. */
  private static ResultTable ships(int... rows) {
    return SHIPS.of(SharedSpark.session(), parts(rows));
  }

  private static JavaRDD<Ship> parts(int... rows) {
    List<List<Ship>> parts = new ArrayList<>();
    for (int part = 0; part < rows.length; part++) {
      int number = part;
      parts.add(
          IntStream.range(0, rows[part]).mapToObj(i -> new Ship(number + "-" + i, i)).toList());
    }
    return context().parallelize(parts, rows.length).flatMap(List::iterator);
  }

  private static JavaRDD<Ship> empty() {
    return context().emptyRDD();
  }

  private static JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext());
  }
}
