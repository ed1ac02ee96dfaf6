package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

  /** Five to a paragraph, and no two the same, lest they be taken for running heads. */
  private static String sentence(int i, String feeling) {
    return "On day " + i + " the keeper was " + feeling + "." + (i % 5 == 4 ? "\n\n" : " ");
  }

  /** A book of chapters of 40 sentences, the share of good days in each from 0 to 10. */
  private static String chapters(int... good) {
    StringBuilder book = new StringBuilder();
    for (int chapter = 0; chapter < good.length; chapter++) {
      book.append("CHAPTER ").append(chapter + 1).append("\n\n");
      for (int i = 0; i < 40; i++) {
        int number = chapter * 40 + i;
        book.append(sentence(number, number * 7 % 10 < good[chapter] ? "fair" : "guilty"));
      }
      book.append('\n');
    }
    return book.toString();
  }

  @Test
  void chaptersThatTurnDarkHaveAChangeBetweenTwoOfThem() {
    SentimentRun tables = run(chapters(8, 7, 8, 8, 7, 8, 2, 3, 2, 2, 3, 2), "sentiment.bins=6");

    assertThat(tables.rows("sentiment_change_points", "unit", "section_id", "sentence"))
        .containsExactly("section | book/chapter-07 | 2");
    assertThat(tables.of("sentiment_arcs")).hasSize(6);
  }

  @Test
  void chaptersThatDifferInNoOrderTakeNoCourse() {
    SentimentRun tables = run(chapters(8, 2, 5, 7, 3, 8, 2, 6, 3, 7, 2, 8), "sentiment.bins=6");

    assertThat(tables.of("sentiment_change_points")).isEmpty();
    assertThat(tables.of("sentiment_arcs"))
        .hasSize(6)
        .noneMatch(row -> row.<Boolean>getAs("takes_course"));
  }

  @Test
  void fourChaptersAreTooFewToTellWhateverTheyAre() {
    SentimentRun tables = run(chapters(9, 9, 1, 1), "sentiment.bins=4");

    assertThat(tables.of("sentiment_change_points")).isEmpty();
    assertThat(
            tables.rows("sentiment_arcs", "bin", "p_value", "chance_low", "takes_course", "reason"))
        .hasSize(4)
        .allMatch(row -> row.endsWith("| null | null | null | too_few_sections"));
  }

  @Test
  void aBookWithoutChaptersHasChangesBetweenSegments() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 900; i++) {
      String feeling = i % 3 == 0 ? "away" : i < 500 ? "fair" : "guilty";
      book.append(sentence(i, feeling));
    }
    SentimentRun tables = run(book.append('\n').toString(), "sentiment.bins=10");

    assertThat(tables.rows("sentiment_change_points", "unit", "section_id"))
        .contains("segment | book/text");
    assertThat(tables.of("sentiment_change_points"))
        .extracting(row -> row.<Integer>getAs("change_at"))
        .anyMatch(at -> Math.abs(at - 500) < 75);
  }

  @Test
  void aShortBookWithoutChaptersIsNotTested() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 200; i++) {
      book.append(sentence(i, i < 100 ? "fair" : "guilty"));
    }
    SentimentRun tables = run(book.append('\n').toString(), "sentiment.bins=4");

    assertThat(tables.rows("sentiment_arcs", "reason")).containsOnly("too_few_segments");
  }

  @Test
  void aCourseThatOneFlaggedWordMakesDoesNotStandWithoutIt() {
    StringBuilder book = new StringBuilder();
    for (int i = 0; i < 480; i++) {
      book.append(i % 40 == 0 ? "CHAPTER " + (i / 40 + 1) + "\n\n" : "");
      boolean late = i >= 240;
      String feeling = late && i % 2 == 0 ? "fair" : i * 7 % 11 < 3 ? "guilty" : "away";
      book.append(sentence(i, feeling)).append(i % 40 == 39 ? "\n" : "");
    }
    assertThat(
            run(book.toString(), "sentiment.bins=6")
                .rows("sentiment_change_points", "section_id", "stands_without_flagged"))
        .containsExactly("book/chapter-07 | false");
  }
}
