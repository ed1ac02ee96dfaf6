package org.annales.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annales.SharedSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private record WordCount(String word, long count) {}

  private static final Table<WordCount> WORDS =
      Table.of(
          "words",
          Table.Group.MAIN,
          "Words",
          List.of("word"),
          List.of(
              Column.text("word", "the word", WordCount::word),
              Column.count("count", "occurrences", WordCount::count)));

  @Test
  void columnsTakeTheOrderAndTheCommentsOfTheSchema() {
    ResultTable table = table(rows().select(col("id").as("count"), lit("lamp").as("word")));

    assertThat(table.rows().columns()).containsExactly("word", "count");
    assertThat(table.rows().schema().apply("word").getComment().get()).isEqualTo("the word");
    assertThat(table.rows().schema().apply("count").getComment().get()).isEqualTo("occurrences");
    assertThat(table.rows().collectAsList()).extracting(Row::toString).containsExactly("[lamp,0]");
  }

  @Test
  void aColumnThatTheSchemaDoesNotHaveIsLeftOut() {
    ResultTable table =
        table(rows().select(lit("lamp").as("word"), col("id").as("count"), lit(1).as("helper")));

    assertThat(table.rows().columns()).containsExactly("word", "count");
  }

  @Test
  void aMissingColumnIsRefused() {
    Dataset<Row> rows = rows().select(lit("lamp").as("word"));

    assertThatThrownBy(() -> table(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table words must have a column count of type bigint, has {word=StringType}");
  }

  @Test
  void aColumnOfAnotherTypeIsRefusedAndNotCast() {
    Dataset<Row> rows = rows().select(lit("lamp").as("word"), col("id").cast("double").as("count"));

    assertThatThrownBy(() -> table(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("table words must have a column count of type bigint, has {")
        .hasMessageContaining("count=DoubleType");
  }

  @Test
  void rowsComeToTheDriverThroughADoorOfBoundedWidth() {
    Dataset<Row> three = SharedSpark.session().range(3).toDF();

    assertThat(LocalRows.of(three, 3)).hasSize(3);
    assertThatThrownBy(() -> LocalRows.of(three, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("expected at most 2 rows, found more");
  }

  private static ResultTable table(Dataset<Row> rows) {
    return new ResultTable(WORDS, rows);
  }

  private static Dataset<Row> rows() {
    return SharedSpark.session().range(1).toDF();
  }
}
