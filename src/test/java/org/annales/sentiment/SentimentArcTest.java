package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that turn, and books that do not. */
class SentimentArcTest {
  private static final String LEXICON =
      """
      # language: en
      word,weight
      guilty,-2
      fair,2
      """;

  @TempDir private Path folder;

  private SentimentRun run(String book, String... assignments) {
    return SentimentRun.of(folder, LEXICON, book, assignments);
  }

  @Test
  void aBookThatTurnsDarkHasAChangeWhereItDoes() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 200; i++) {
      String feeling = i % 3 == 0 ? "away" : i < 120 ? "fair" : "guilty";
      book.append(sentence(i, feeling));
    }
    SentimentRun tables =
        run(book.append('\n').toString(), "sentiment.bins=10", "sentiment.resamples=199");

    assertThat(tables.rows("sentiment_change_points", "section_id", "sentence"))
        .contains("book/text | 122");
    assertThat(tables.of("sentiment_arcs"))
        .hasSize(10)
        .allMatch(row -> !row.<Boolean>getAs("flat"));
  }

  @Test
  void aBookWithoutAChangeIsFlat() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 200; i++) {
      book.append(sentence(i, i * 7 % 11 < 5 ? "fair" : "guilty"));
    }
    SentimentRun tables =
        run(book.append('\n').toString(), "sentiment.bins=10", "sentiment.resamples=199");

    assertThat(tables.of("sentiment_change_points")).isEmpty();
    assertThat(tables.of("sentiment_arcs")).hasSize(10).allMatch(row -> row.<Boolean>getAs("flat"));
  }

  /** Five to a paragraph, and no two the same, lest they be taken for running heads. */
  private static String sentence(int i, String feeling) {
    return "On day " + i + " the keeper was " + feeling + "." + (i % 5 == 4 ? "\n\n" : " ");
  }

  @Test
  void allTurnsOfALongStaircaseAreFound() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 2400; i++) {
      book.append(sentence(i, i * 7919 % 2400 < i / 300 * 300 ? "fair" : "guilty"));
    }
    List<Row> changes = run(book.append('\n').toString()).of("sentiment_change_points");

    assertThat(changes)
        .extracting(row -> row.<Integer>getAs("change_at"))
        .anyMatch(at -> at > 1700);
    for (Row row : changes) {
      assertThat(row.<Integer>getAs("change_at"))
          .isBetween(row.getAs("run_start"), row.getAs("run_end"));
    }
  }

  @Test
  void aBookThatSwingsIsNotFlatThoughItTurnsNowhereForLong() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 1500; i++) {
      boolean light = i * 7919 % 20 < (i / 50 % 2 == 0 ? 15 : 5);
      book.append(sentence(i, light ? "fair" : "guilty"));
    }
    List<Row> bins =
        run(book.append('\n').toString(), "sentiment.bins=30", "sentiment.resamples=999")
            .of("sentiment_arcs");

    assertThat(bins).hasSize(30);
    assertThat(bins).allMatch(row -> row.<Double>getAs("spread_p_value") < 0.01);
    assertThat(bins).noneMatch(row -> row.<Boolean>getAs("flat"));
  }
}
