package org.annales.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.annales.TestInput;
import org.annales.text.model.Problem;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counted with a pencil, on texts of our own. */
class SentimentTest {
  private static final String LEXICON =
      """
      # name: small
      # language: en
      # licence: CC0-1.0
      # source: this test
      word,category,weight
      guilty,negative,-2
      storm*,negative,-1
      storm*,fear,2
      fair,positive,2
      good,positive,1
      good evening,neutral,0
      oath of loyalty,loyalty,1
      """;

  private static final String BOOK =
      """
      CHAPTER I

      The keeper was guilty. He was not guilty of the fire, but he was guilty. Good evening, said the storms outside.

      “A very fair man,” said Orme. The Fair was cold. Nobody spoke.

      CHAPTER II

      Nothing was said. The lamp was lit, and it was a fair evening. They swore the oath of loyalty.
      """;

  @TempDir private Path folder;

  @Test
  void wordsAreCountedBySectionAndByRule() {
    assertThat(
            tables(BOOK)
                .rows(
                    "sentiment_words",
                    "section_id",
                    "word",
                    "category",
                    "weight",
                    "count",
                    "affirmed",
                    "negated",
                    "intensified",
                    "quoted",
                    "as_name"))
        .containsExactlyInAnyOrder(
            "book/chapter-1 | guilty | negative | -2.0 | 3 | 2 | 1 | 0 | 0 | 0",
            "book/chapter-1 | storms | negative | -1.0 | 1 | 1 | 0 | 0 | 0 | 0",
            "book/chapter-1 | storms | fear | 2.0 | 1 | 1 | 0 | 0 | 0 | 0",
            "book/chapter-1 | fair | positive | 2.0 | 2 | 2 | 0 | 1 | 1 | 1",
            "book/chapter-2 | fair | positive | 2.0 | 1 | 1 | 0 | 0 | 0 | 0",
            "book/chapter-2 | oath of loyalty | loyalty | 1.0 | 1 | 1 | 0 | 0 | 0 | 0");
  }

  @Test
  void wordsAreRankedByEffectWithinTheirDirection() {
    // guilty: −2, 2 · 0.74 · 0.5, −2 · 1.5; fair: 2 · 1.15, 0 as a name.
    assertThat(
            tables(BOOK)
                .rows("sentiment_words", "section_id", "direction", "rank", "word", "effect"))
        .contains(
            "book/chapter-1 | negative | 1 | guilty | -4.26",
            "book/chapter-1 | negative | 2 | storms | -1.0",
            "book/chapter-1 | positive | 1 | fair | 2.3",
            "book/chapter-1 | null | 1 | storms | 2.0");
  }

  @Test
  void hitsCarryTheirWeightsAndRules() {
    assertThat(tables(BOOK).rows("sentiment_sentences", "section_id", "sentence", "hits"))
        .contains(
            "book/chapter-1 | 2 | [guilty:negative:-2.0:null]",
            "book/chapter-1 | 3 | [guilty:negative:0.74:negation+contrast,"
                + " guilty:negative:-3.0:contrast]",
            "book/chapter-1 | 4 | [storms:negative:-1.0:null, storms:fear:2.0:null]",
            "book/chapter-1 | 5 | [fair:positive:2.3:intensifier]",
            "book/chapter-1 | 6 | [fair:positive:0.0:name]",
            "book/chapter-1 | 7 | []");
  }

  @Test
  void sectionsAreTheMeansOfAllTheirSentences() {
    SentimentRun tables = tables(BOOK);
    Map<Object, Double> means =
        tables.of("sentiment_sentences").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getAs("section_id"),
                    Collectors.averagingDouble(row -> row.<Double>getAs("score"))));

    assertThat(
            tables.rows(
                "sentiment_sections",
                "section_id",
                "sentences",
                "matched",
                "positive",
                "negative",
                "positive_hits",
                "negative_hits",
                "mean_low"))
        .containsExactly(
            "book/chapter-1 | 6 | 6 | 2 | 4 | 2 | 3 | null",
            "book/chapter-2 | 3 | 2 | 1 | 0 | 1 | 0 | null");
    for (Row row : tables.of("sentiment_sections")) {
      assertThat(row.<Double>getAs("mean"))
          .isCloseTo(means.get(row.getAs("section_id")), within(1e-12));
    }
  }

  @Test
  void quotationsCanBeLeftOut() {
    assertThat(
            tables(BOOK, "quotations=exclude")
                .rows("sentiment_words", "section_id", "word", "count", "quoted"))
        .contains("book/chapter-1 | fair | 1 | 0");
    assertThat(tables(BOOK, "quotations=only").rows("sentiment_words", "word", "count", "quoted"))
        .containsExactly("fair | 1 | 1");
  }

  @Test
  void withoutRulesWordsAreCountedAsTheyStand() {
    assertThat(
            tables(BOOK, "sentiment.rules=none")
                .rows("sentiment_words", "section_id", "word", "count", "negated", "effect"))
        .contains("book/chapter-1 | guilty | 3 | 0 | -6.0");
  }

  @Test
  void namesWeighNothingUnlessTheyAreAskedFor() {
    assertThat(tables(BOOK, "sentiment.names=count").rows("sentiment_sentences", "hits"))
        .contains("[fair:positive:2.0:null]");
  }

  @Test
  void lexiconsThatDisagreeAreComparedByWordAndBySection() {
    TestInput.write(
        folder.resolve("other.csv"),
        "# language: en\n# licence: CC0-1.0\n# source: this test\nword,weight\nguilty,1\nfair,1\n");
    SentimentRun tables =
        tables(
            BOOK,
            "sentiment.lexicons="
                + folder.resolve("small.csv")
                + ","
                + folder.resolve("other.csv"));

    assertThat(
            tables.rows(
                "sentiment_words", "section_id", "lexicon", "word", "lexicon_count", "agreement"))
        .contains(
            "book/chapter-1 | other | guilty | 2 | 0.0",
            "book/chapter-1 | small | fair | 2 | 1.0",
            "book/chapter-1 | small | storms | 1 | null");
    assertThat(
            tables.rows(
                "sentiment_agreement",
                "section_id",
                "lexicon_a",
                "lexicon_b",
                "sentences",
                "same_sign",
                "opposite_sign",
                "only_a",
                "only_b"))
        .containsExactly(
            "book/chapter-1 | small | other | 4 | 1 | 2 | 1 | 0",
            "book/chapter-2 | small | other | 1 | 1 | 0 | 1 | 0");
  }

  @Test
  void aLexiconThatExtendsAnotherIsNotCountedForInheritedWords() {
    TestInput.write(
        folder.resolve("more.csv"),
        "# language: en\n# extends: small\nword,weight\nguilty,-1\nstorm*,-2\n");
    SentimentRun tables =
        tables(
            BOOK,
            "sentiment.lexicons=" + folder.resolve("small.csv") + "," + folder.resolve("more.csv"));

    assertThat(tables.rows("sentiment_words", "section_id", "lexicon", "word", "lexicon_count"))
        .contains(
            "book/chapter-1 | more | fair | 1",
            "book/chapter-1 | more | guilty | 2",
            "book/chapter-1 | small | fair | 1",
            "book/chapter-1 | small | guilty | 2");
  }

  @Test
  void aDocumentInAnotherLanguageIsNotScoredAndTheProblemsSaySo() {
    SentimentRun tables = tables(BOOK, "language=de");

    assertThat(tables.of("sentiment_words")).isEmpty();
    assertThat(tables.of("sentiment_sections")).isEmpty();
    assertThat(tables.problems())
        .extracting(
            problem -> problem.documentId() + " " + problem.code() + ": " + problem.message())
        .containsExactly(
            "book sentiment_not_scored: no lexicon is for the language of the document, de");
  }

  @Test
  void withVadersRulesTheProblemsSayHowManyEntriesAreNotLookedFor() {
    SentimentRun tables = tables(BOOK, "sentiment.rules=vader");

    assertThat(tables.problems())
        .filteredOn(problem -> problem.code().equals("lexicon_entries_not_looked_for"))
        .extracting(Problem::message)
        .containsExactly(
            "3 entries of the lexicon small are not looked for, the first \"storm*\": with"
                + " sentiment.rules=vader a text has single words, as they are written, no phrases"
                + " and no words with *");
    assertThat(tables(BOOK, "sentiment.rules=vader", "sentiment.lexicons=vader").problems())
        .isEmpty();
  }

  @Test
  void aNameAFixedPhraseAndAWordInOppositeContextAreChecked() {
    StringBuilder book = new StringBuilder("CHAPTER I\n\n");
    for (int i = 0; i < 12; i++) {
      book.append(
          "Then came Fair the cat, and we saw a good storm of guilty men and stormy guilty"
              + " seas.\n\n");
    }

    assertThat(
            tables(book.append('\n').toString())
                .rows(
                    "sentiment_checks",
                    "word",
                    "reason",
                    "mid_sentence",
                    "as_name",
                    "phrase",
                    "phrase_count",
                    "context_sentences",
                    "context_weight",
                    "context_weight_error",
                    "reference_context_weight",
                    "q_value"))
        .contains(
            "fair | proper_name | 12 | 12 | came fair | 12 | 12 | -1.0 | 0.0 | -1.25 | 1.0",
            "good | fixed_phrase | 12 | 0 | good storm | 12 | 12 | -1.5 | 0.0 | -1.25 | 0.0",
            "good | context | 12 | 0 | good storm | 12 | 12 | -1.5 | 0.0 | -1.25 | 0.0");
  }

  @Test
  void vadersRulesScoreTheWholeSentence() {
    SentimentRun tables =
        tables(
            "CHAPTER I\n\nThe book was good. It was NOT bad at all!\n",
            "sentiment.lexicons=vader",
            "sentiment.rules=vader");

    assertThat(tables.rows("sentiment_sentences", "sentence", "hits"))
        .containsExactly("2 | [good:positive:1.9:null]", "3 | [bad:negative:1.85:negation]");
    assertThat(tables.of("sentiment_sentences").get(0).<Double>getAs("score"))
        .isCloseTo(0.4404, within(5e-5));
  }

  private SentimentRun tables(String book, String... assignments) {
    return SentimentRun.of(folder, LEXICON, book, assignments);
  }
}
