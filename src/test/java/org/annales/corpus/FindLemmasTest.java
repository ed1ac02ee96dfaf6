package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annales.SharedSpark;
import org.annales.TestInput;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindLemmasTest {
  private static final String ENGLISH = "The men left. The leaves fell on Ann’s feet.";
  private static final String RUSSIAN = "Лампа горела всю ночь. Утром пришли люди.";

  @TempDir private Path folder;

  @Test
  void sentencesHaveALemmaAndAPartOfSpeechForEachToken() {
    TestInput.write(folder.resolve("text/tree.txt"), ENGLISH);

    assertThat(shown("tokens.lemmas=true"))
        .containsExactly(
            "[the, men, left] [the, man, leave] [DET, NOUN, VERB]",
            "[the, leaves, fell, on, ann's, feet] [the, leaf, fall, on, ann, foot]"
                + " [DET, NOUN, VERB, ADP, PROPN, NOUN]");
  }

  @Test
  void lemmasDoNotDependOnHowTokensAreWritten() {
    TestInput.write(folder.resolve("text/tree.txt"), ENGLISH);

    assertThat(shown("tokens.lemmas=true", "tokens.case=keep", "tokens.possessive=strip"))
        .containsExactly(
            "[The, men, left] [the, man, leave] [DET, NOUN, VERB]",
            "[The, leaves, fell, on, Ann, feet] [the, leaf, fall, on, ann, foot]"
                + " [DET, NOUN, VERB, ADP, PROPN, NOUN]");
  }

  @Test
  void theyAreNullWhereNobodyAskedForThem() {
    TestInput.write(folder.resolve("text/tree.txt"), ENGLISH);

    assertThat(shown())
        .containsExactly(
            "[the, men, left] null null", "[the, leaves, fell, on, ann's, feet] null null");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aLanguageWithoutAModelHasNoneAndANoteSaysSo() {
    TestInput.write(folder.resolve("text/lampa.txt"), RUSSIAN);

    assertThat(shown("language=ru", "tokens.lemmas=true"))
        .containsExactly("[лампа, горела, всю, ночь] null null", "[утром, пришли, люди] null null");
    assertThat(problems("language=ru", "tokens.lemmas=true"))
        .containsExactly("lampa.txt note no_lemmas");
    assertThat(problems("language=ru")).isEmpty();
  }

  private List<String> shown(String... assignments) {
    try (Corpus corpus = corpus(assignments)) {
      return rows(corpus, SentenceTable.NAME).stream()
          .map(
              row ->
                  row.getList(row.fieldIndex("tokens"))
                      + " "
                      + list(row, "lemmas")
                      + " "
                      + list(row, "pos"))
          .toList();
    }
  }

  private static List<String> list(Row row, String column) {
    int index = row.fieldIndex(column);
    return row.isNullAt(index) ? null : row.getList(index);
  }

  private List<String> problems(String... assignments) {
    try (Corpus corpus = corpus(assignments)) {
      return rows(corpus, ProblemTable.NAME).stream()
          .map(
              row ->
                  row.<String>getAs("path") + " " + row.getAs("severity") + " " + row.getAs("code"))
          .toList();
    }
  }

  private static List<Row> rows(Corpus corpus, String name) {
    return CorpusTables.of(corpus, List.of()).stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow()
        .rows()
        .collectAsList();
  }

  private Corpus corpus(String... assignments) {
    return Corpus.of(
        SharedSpark.session(),
        TestInput.listing(folder),
        TestInput.configuration(assignments).settings());
  }
}
