package org.annales.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annales.SharedSpark;
import org.annales.table.Table.ForeignKey;
import org.annales.table.Table.Group;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class TableTest {
  /** A word of a test. */
  record Word(String form, long count, double rate, List<String> places, List<Hit> hits)
      implements java.io.Serializable {}

  record Hit(String rule, Integer line) implements java.io.Serializable {}

  private static final List<Column<Hit>> HIT =
      List.of(
          Column.text("rule", "the rule", Hit::rule),
          Column.integerOrNull("line", "the line", Hit::line));

  private static Table<Word> words(List<String> key) {
    return Table.of(
        "words",
        Group.MAIN,
        "Words of a test",
        key,
        List.of(
            Column.<Word>text("word", "the word", Word::form).refersTo("forms"),
            Column.count("count", "occurrences", Word::count),
            Column.<Word>number("rate", "its rate", Word::rate).unit("per million tokens"),
            Column.texts("places", "where it stands", Word::places),
            Column.structs("hits", "its hits", HIT, Word::hits)));
  }

  @Test
  void rowsAreReadFromRecordsByTheColumns() {
    SparkSession spark = SharedSpark.session();
    List<Word> records =
        List.of(
            new Word("lamp", 2, 0.5, List.of("a", "b"), List.of(new Hit("r1", 7))),
            new Word(null, 1, Double.NaN, null, List.of(new Hit("r2", null), new Hit("r3", 1))));

    ResultTable table =
        words(List.of("word"))
            .of(spark, new JavaSparkContext(spark.sparkContext()).parallelize(records, 1));

    assertThat(table.rows().schema().apply("rate").getComment().get())
        .isEqualTo("its rate [per million tokens]");
    assertThat(table.rows().collectAsList())
        .extracting(Row::json)
        .containsExactly(
            "{\"word\":\"lamp\",\"count\":2,\"rate\":0.5,\"places\":[\"a\",\"b\"],"
                + "\"hits\":[{\"rule\":\"r1\",\"line\":7}]}",
            "{\"word\":null,\"count\":1,\"rate\":null,\"places\":null,"
                + "\"hits\":[{\"rule\":\"r2\",\"line\":null},{\"rule\":\"r3\",\"line\":1}]}");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    Column<Word> word = Column.text("word", "the word", Word::form);

    assertThatThrownBy(
            () -> Table.of("words", Group.MAIN, "Words", List.of(), Arrays.asList(word, word)))
        .hasMessage("table words has the column word twice");
  }

  @Test
  void aKeyThatIsNoColumnIsRefused() {
    assertThatThrownBy(() -> words(List.of("form")))
        .hasMessage("table words has the key form, which is no column");
  }

  @Test
  void aForeignKeyToNoTableIsRefused() {
    Table<Word> words = words(List.of("word"));

    assertThat(words.foreignKeys()).containsExactly(new ForeignKey("word", "forms"));
    assertThatThrownBy(() -> Tables.check(List.of(words)))
        .hasMessage("table words refers to forms, which is no table");
  }

  @Test
  void twoTablesOfOneNameAreRefused() {
    assertThatThrownBy(() -> Tables.check(List.of(words(List.of()), words(List.of()))))
        .hasMessage("two tables are named words");
  }

  @Test
  void aMeaningThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> Column.text("word", "x".repeat(201), Word::form))
        .hasMessage("column word: its meaning must have at most 200 characters, has 201");
  }

  @Test
  void codesAreKeptWithTheirMeanings() {
    assertThat(Column.text("reason", "why", Word::form).codes(Map.of("short", "too short")).codes())
        .containsExactly(Map.entry("short", "too short"));
  }
}
