package org.annales.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.settings.Settings;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameProblemsTest {
  private static final String BOOK =
      "Mr. Harker lit the lamp. Mrs. Orme saw it from the pier, and Mr. Harker saw her.\n";

  @TempDir private Path folder;

  @Test
  void aTextWithNamesHasNone() {
    assertThat(problems(BOOK)).isEmpty();
  }

  @Test
  void aTextWithoutANameSaysSo() {
    assertThat(problems("The lamp went out. It was cold, and nobody knew why.\n"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.NOTE);
              assertThat(problem.code()).isEqualTo("no_names");
              assertThat(problem.documentId()).isEqualTo("book");
              assertThat(problem.path()).isEqualTo("book.txt");
              assertThat(problem.message())
                  .isEqualTo(
                      "no name was found in the 11 words of book, 2 of which have a capital");
              assertThat(problem.remedy()).contains("setting language", "set_aside");
            });
  }

  @Test
  void aTextInCapitalsSaysSo() {
    assertThat(problems(BOOK.toUpperCase(java.util.Locale.ROOT).repeat(3)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("all_capitals");
              assertThat(problem.message())
                  .startsWith("51 of the 51 words of two letters or more of book are in capitals");
              assertThat(problem.remedy()).contains("set entities.recognizer to corenlp");
            });
  }

  @Test
  void aTextInSmallLettersSaysSo() {
    assertThat(problems("the lamp went out, and mr. harker saw mrs. orme.\n"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("no_capitals");
              assertThat(problem.message()).startsWith("0 of the 10 words of book have a capital");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 灯灭了，没有人知道为什么。天很冷。",
        "ar | انطفأ المصباح ولم يعرف أحد السبب.",
        "he | המנורה כבתה ואיש לא ידע מדוע.",
        "ka | ლამპა ჩაქრა და არავინ იცოდა რატომ."
      })
  void aScriptWithoutCapitalsIsNamedOnce(String language, String text) {
    for (String recognizer : List.of("patterns", "corenlp")) {
      assertThat(problems(text + "\n", "language=" + language, "entities.recognizer=" + recognizer))
          .extracting(Problem::code)
          .containsExactly("script_without_capitals");
    }
  }

  @Test
  void aLanguageThatTheModelDoesNotKnowIsNamed() {
    String german = "Herr Harker sah Frau Orme. Sie ging zur Lampe, und Herr Harker sah zu.\n";

    assertThat(problems(german, "language=de", "entities.recognizer=corenlp"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("recognizer_not_for_language");
              assertThat(problem.message())
                  .startsWith(
                      "the language of book, de, is not supported by corenlp: patterns was used");
            });
    assertThat(problems(german, "language=de")).isEmpty();
  }

  @Test
  void aDocumentHasOneRowHoweverManySections() {
    String chapters =
        """
        CHAPTER I

        the lamp went out. it was cold.

        CHAPTER II

        nobody knew why. it rained.
        """;

    assertThat(problems(chapters)).extracting(Problem::code).containsExactly("no_capitals");
  }

  @Test
  void aRecordOfWhichNothingComesIsNamedWhereItsDocumentIsRead() {
    String records =
        "entities.authority=[{name: Ada Harker, entities: [Harker]}, {name: Zoe Zimmer}, {name: Tom"
            + " Tell, documents: [other]}]";

    assertThat(problems(BOOK, records))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.code()).isEqualTo("authority_without_effect");
              assertThat(problem.message()).contains("names Zoe Zimmer: there is no such");
            });
  }

  @Test
  void eachPartOfARecordThatNothingAnswersToIsNamed() {
    String records =
        "entities.authority=[{name: Ada Harker, entities: [Harker, Harcker], forms: [Addie]},"
            + " {name: Tom, entities: [Orme], sections: [chapter-99]}]";

    assertThat(problems(BOOK, records))
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "entities.authority names Harcker for Ada Harker: there is no such entity or form in"
                + " any text",
            "entities.authority names Addie for Ada Harker: there is no such entity or form in any"
                + " text",
            "entities.authority names Orme for Tom: there is no such entity or form in the"
                + " documents and sections that it names");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(problems("\n")).isEmpty();
  }

  private List<Problem> problems(String text, String... assignments) {
    TestInput.write(folder.resolve("text/book.txt"), text);
    List<String> all = new ArrayList<>(List.of("entities.recognizer=patterns", "language=en"));
    all.addAll(List.of(assignments));
    Settings settings = TestInput.configuration(all.toArray(String[]::new)).settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), TestInput.listing(folder), settings)) {
      return new Entities().problems(new TestContext(corpus, settings)).collect();
    }
  }
}
