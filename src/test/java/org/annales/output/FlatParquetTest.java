package org.annales.output;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.annales.SharedSpark;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatParquetTest {
  private static final StructType SCHEMA =
      new StructType()
          .add("name", DataTypes.StringType)
          .add("whole", DataTypes.IntegerType)
          .add("large", DataTypes.LongType)
          .add("rate", DataTypes.DoubleType)
          .add("flag", DataTypes.BooleanType);

  @TempDir Path folder;

  @Test
  void valuesThatRepeatAndNullsAreReadBack() throws IOException {
    assertReadBack(
        50_000,
        i ->
            RowFactory.create(
                i % 11 == 0 ? null : "name " + i % 7,
                i % 5 == 0 ? null : i % 3 - 1,
                i % 13 == 0 ? null : (long) (i % 17) << 40,
                i % 19 == 0 ? null : i % 23 / 7.0,
                i % 29 == 0 ? null : i % 2 == 0));
  }

  @Test
  void valuesThatHardlyRepeatAreReadBack() throws IOException {
    SplittableRandom random = new SplittableRandom(3);
    assertReadBack(
        45_000,
        i ->
            RowFactory.create(
                random.nextInt(4) == 0 ? null : "é" + "x".repeat(random.nextInt(9)) + i,
                random.nextInt(),
                random.nextLong(),
                random.nextInt(4) == 0 ? null : random.nextDouble() - 0.5,
                random.nextBoolean()));
  }

  @Test
  void textsThatRepeatAtFirstLeaveTheDictionary() throws IOException {
    assertReadBack(
        30_000, i -> RowFactory.create(i < 9_000 ? "the same" : "other " + i, i, 1L, 2.0, true));
  }

  @Test
  void pagesOfNullsAreReadBack() throws IOException {
    assertReadBack(
        70_000,
        i -> {
          boolean none = i < 40_000;
          return RowFactory.create(
              none ? null : "name",
              none ? null : i,
              none ? null : 1L,
              null,
              none ? null : i > 50_000);
        });
  }

  @Test
  void severalRowGroupsAreReadBack() throws IOException {
    Dataset<Row> rows =
        write(
            600_000, i -> RowFactory.create("name " + i % 1000, i, (long) i, i / 8.0, i % 3 == 0));

    assertThat(rows.count()).isEqualTo(600_000);
    assertThat(rows.agg(org.apache.spark.sql.functions.sum("large")).head().getLong(0))
        .isEqualTo(600_000L * 599_999 / 2);
    assertThat(rows.select("name", "rate").distinct().count()).isEqualTo(600_000);
  }

  @Test
  void longTextsAreReadBack() throws IOException {
    assertReadBack(
        60, i -> RowFactory.create("y".repeat(i * 20_000) + i, i, (long) i, 0.5, i == 3));
  }

  @Test
  void aTableWithoutRowsIsReadBack() throws IOException {
    assertReadBack(0, i -> null);
  }

  @Test
  void leastAndGreatestValuesLetReadersPassOverPages() throws IOException {
    Dataset<Row> rows =
        write(
            100_000,
            i -> RowFactory.create(String.format("%06d", i), i, -(long) i, -i / 3.0, i < 50_000));

    assertThat(rows.filter("name >= '099998'").count()).isEqualTo(2);
    assertThat(rows.filter("whole = 77777").count()).isOne();
    assertThat(rows.filter("large < -99990").count()).isEqualTo(9);
    assertThat(rows.filter(col("rate").gt(-1)).count()).isEqualTo(3);
    assertThat(rows.filter("flag").count()).isEqualTo(50_000);
    assertThat(rows.filter("name > '2'").count()).isZero();
  }

  @Test
  void commentsOfTheSchemaAreKept() throws IOException {
    StructType commented =
        new StructType().add("name", DataTypes.StringType, true, "the name of a ship");
    Path file = folder.resolve("part-00000.parquet");
    try (PartFile out = new FlatParquet(file, commented, configuration())) {
      out.write(internal(RowFactory.create("Hesper")));
    }

    assertThat(read(file).schema().apply("name").getComment().get())
        .isEqualTo("the name of a ship");
  }

  private void assertReadBack(int count, IntFunction<Row> row) throws IOException {
    List<Row> expected = new ArrayList<>();
    Dataset<Row> rows =
        write(
            count,
            i -> {
              Row next = row.apply(i);
              expected.add(next);
              return next;
            });
    assertThat(rows.collectAsList().toString().equals(expected.toString())).isTrue();
    SharedSpark.session().conf().set("spark.sql.parquet.enableVectorizedReader", "false");
    try {
      assertThat(rows.collectAsList().toString().equals(expected.toString())).isTrue();
    } finally {
      SharedSpark.session().conf().unset("spark.sql.parquet.enableVectorizedReader");
    }
  }

  private Dataset<Row> write(int count, IntFunction<Row> row) throws IOException {
    Path file = folder.resolve("part-00000.parquet");
    try (PartFile out = new FlatParquet(file, SCHEMA, configuration())) {
      for (int i : IntStream.range(0, count).toArray()) {
        out.write(internal(row.apply(i)));
      }
    }
    return read(file);
  }

  private static Dataset<Row> read(Path file) {
    return SharedSpark.session().read().parquet(file.toString());
  }

  private static Configuration configuration() {
    return ParquetPart.Preparation.of(SharedSpark.session()).configuration().value().value();
  }

  private static InternalRow internal(Row row) {
    Object[] values = new Object[row.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i) instanceof String text ? UTF8String.fromString(text) : row.get(i);
    }
    return new GenericInternalRow(values);
  }
}
