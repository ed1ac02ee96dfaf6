package org.annales.output;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.annales.SharedSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  private static final StructType WORDS =
      new StructType()
          .add("left", DataTypes.StringType)
          .add("right", DataTypes.StringType)
          .add("count", DataTypes.LongType)
          .add("rate", DataTypes.DoubleType);

  private static final StructType LISTS =
      new StructType()
          .add("tokens", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("others", DataTypes.createArrayType(DataTypes.StringType, false));

  private static final Row LAMP = RowFactory.create("old", "lamp", 3L, 0.25);
  private static final Row HARBOUR = RowFactory.create("the", "harbour", 2L, 0.125);
  private static final Row SHIP = RowFactory.create("a", null, 1L, null);

  @Test
  void theOrderOfRowsDoesNotMatter() {
    List<Row> rows = Arrays.asList(LAMP, HARBOUR, SHIP);
    List<Row> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);

    assertThat(hash(WORDS, reversed)).isEqualTo(hash(WORDS, rows)).matches("[0-9a-f]{32}");
  }

  @Test
  void thePartitioningDoesNotMatter() {
    Dataset<Row> rows =
        SharedSpark.session()
            .range(1000)
            .select(
                col("id").cast("string").as("left"),
                col("id").mod(7).cast("string").as("right"),
                col("id").as("count"),
                col("id").divide(3).as("rate"));

    assertThat(hash(WORDS, rows.repartition(7)))
        .isEqualTo(hash(WORDS, rows.coalesce(1)))
        .isEqualTo(hash(WORDS, rows.repartition(3, col("right"))));
  }

  @Test
  void aNullIsNotANullElsewhere() {
    assertThat(hash(WORDS, RowFactory.create(null, "lamp", 1L, 0.5)))
        .isNotEqualTo(hash(WORDS, RowFactory.create("lamp", null, 1L, 0.5)));
  }

  @Test
  void aNullIsNeitherAnEmptyTextNorZero() {
    assertThat(hash(WORDS, RowFactory.create(null, "lamp", 1L, 0.5)))
        .isNotEqualTo(hash(WORDS, RowFactory.create("", "lamp", 1L, 0.5)));
    assertThat(hash(WORDS, RowFactory.create("a", "lamp", null, 0.5)))
        .isNotEqualTo(hash(WORDS, RowFactory.create("a", "lamp", 0L, 0.5)));
  }

  @Test
  void anItemBelongsToItsArray() {
    assertThat(hash(LISTS, lists(List.of("old", "lamp"), List.of("lit"))))
        .isNotEqualTo(hash(LISTS, lists(List.of("old"), List.of("lamp", "lit"))))
        .isNotEqualTo(hash(LISTS, lists(List.of("lamp", "old"), List.of("lit"))))
        .isNotEqualTo(hash(LISTS, lists(List.of("old lamp"), List.of("lit"))));
  }

  @Test
  void anEmptyArrayIsNotANull() {
    assertThat(hash(LISTS, lists(List.of(), List.of("lit"))))
        .isNotEqualTo(hash(LISTS, lists(null, List.of("lit"))))
        .isNotEqualTo(hash(LISTS, lists(List.of("lit"), List.of())));
  }

  @Test
  void aTextBelongsToItsColumn() {
    assertThat(hash(WORDS, RowFactory.create("old", "lamp", 1L, 0.5)))
        .isNotEqualTo(hash(WORDS, RowFactory.create("lamp", "old", 1L, 0.5)))
        .isNotEqualTo(hash(WORDS, RowFactory.create("oldl", "amp", 1L, 0.5)));
  }

  @Test
  void aChangedDigitChangesIt() {
    assertThat(hash(WORDS, LAMP))
        .isNotEqualTo(hash(WORDS, RowFactory.create("old", "lamp", 4L, 0.25)))
        .isNotEqualTo(hash(WORDS, RowFactory.create("old", "lamp", 3L, Math.nextUp(0.25))));
  }

  @Test
  void aRowThatStandsTwiceChangesIt() {
    assertThat(hash(WORDS, LAMP, HARBOUR, HARBOUR))
        .isNotEqualTo(hash(WORDS, LAMP, HARBOUR))
        .isNotEqualTo(hash(WORDS, LAMP, LAMP, HARBOUR))
        .isNotEqualTo(hash(WORDS, LAMP));
  }

  @Test
  void valuesThatChangePlacesBetweenRowsChangeIt() {
    assertThat(
            hash(WORDS, RowFactory.create("a", "x", 1L, 1.0), RowFactory.create("b", "y", 1L, 1.0)))
        .isNotEqualTo(
            hash(
                WORDS, RowFactory.create("a", "y", 1L, 1.0), RowFactory.create("b", "x", 1L, 1.0)));
  }

  @Test
  void theHashOfNoRowsIsZero() {
    assertThat(hash(WORDS)).isEqualTo("0".repeat(32));
  }

  @Test
  void theHashIsTheSameInEveryVersion() {
    // Changing it makes every hash that was ever published look like a changed result.
    assertThat(hash(WORDS, LAMP, HARBOUR, SHIP)).isEqualTo("00000001a8ef6f8a00000001088efef7");
  }

  @Test
  void valuesOfAllTypesAreHashedAsSparkDoes() {
    StructType item =
        new StructType().add("name", DataTypes.StringType).add("count", DataTypes.LongType);
    StructType schema =
        new StructType()
            .add("whole", DataTypes.IntegerType)
            .add("flag", DataTypes.BooleanType)
            .add("rate", DataTypes.DoubleType)
            .add("numbers", DataTypes.createArrayType(DataTypes.IntegerType))
            .add("items", DataTypes.createArrayType(item));
    Object[] items = {RowFactory.create("a", 3L), null, RowFactory.create(null, 4L)};
    List<Row> rows =
        List.of(
            RowFactory.create(7, true, -0.0, new Integer[] {1, null, 3}, items),
            RowFactory.create(-7, false, 0.1, new Integer[0], new Object[0]));
    Dataset<Row> table = SharedSpark.session().createDataFrame(rows, schema);

    List<Long> ofSpark =
        table
            .select(
                xxhash64(
                    lit(0L),
                    col("whole"),
                    col("flag"),
                    col("rate"),
                    size(col("numbers")),
                    col("numbers"),
                    size(col("items")),
                    col("items")))
            .collectAsList()
            .stream()
            .map(row -> row.getLong(0))
            .toList();

    assertThat(hash(schema, table))
        .isEqualTo(
            ContentHash.format(
                ofSpark.stream().mapToLong(hash -> hash & 0xFFFFFFFFL).sum(),
                ofSpark.stream().mapToLong(hash -> hash >>> 32).sum()));
  }

  private static Row lists(List<String> tokens, List<String> others) {
    return RowFactory.create(array(tokens), array(others));
  }

  private static Object array(List<String> items) {
    return items == null ? null : items.toArray(String[]::new);
  }

  private static String hash(StructType schema, Row... rows) {
    return hash(schema, Arrays.asList(rows));
  }

  private static String hash(StructType schema, List<Row> rows) {
    return hash(schema, SharedSpark.session().createDataFrame(rows, schema));
  }

  private static String hash(StructType schema, Dataset<Row> rows) {
    List<long[]> parts =
        rows.queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitions(part -> List.of(sums(schema, part)).iterator())
            .collect();
    return ContentHash.format(
        parts.stream().mapToLong(sums -> sums[0]).sum(),
        parts.stream().mapToLong(sums -> sums[1]).sum());
  }

  private static long[] sums(StructType schema, Iterator<InternalRow> rows) {
    ContentHash hash = new ContentHash(schema);
    rows.forEachRemaining(hash::add);
    return new long[] {hash.low(), hash.high()};
  }
}
