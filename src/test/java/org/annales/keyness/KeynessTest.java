package org.annales.keyness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.SharedSpark;
import org.annales.TestContext;
import org.annales.TestDocuments;
import org.annales.TestInput;
import org.annales.corpus.Corpus;
import org.annales.corpus.SectionText;
import org.annales.corpus.TestText;
import org.annales.settings.InputException;
import org.annales.settings.SectionCondition;
import org.annales.settings.Settings;
import org.annales.table.ResultTable;
import org.annales.text.model.Document;
import org.annales.text.model.Role;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counted with a pencil, and held against published numbers. */
class KeynessTest {
  private static final String[] ALL = {
    "keyness.rows=tested", "keyness.min_count=1", "keyness.max=1"
  };

  @TempDir private Path folder;

  @Test
  void eachSectionIsMeasuredAgainstTheRestOfItsDocument() {
    List<Row> rows =
        compared(
            List.of(
                section("weir/a", 1, "fog fog sea", "fog"),
                section("weir/b", 2, "sea lamp"),
                section("weir/c", 3, "lamp sea sea")),
            ALL);

    // 4 tokens in a, 2 in b, 3 in c.
    assertThat(lines(rows))
        .containsExactlyInAnyOrder(
            "weir/a | rest | 1 | fog | 3 of 4 | 0 of 5 | over | 3 tested",
            "weir/a | rest | 1 | sea | 1 of 4 | 3 of 5 | under | 3 tested",
            "weir/a | rest | 1 | lamp | 0 of 4 | 2 of 5 | under | 3 tested",
            "weir/b | rest | 1 | fog | 0 of 2 | 3 of 7 | under | 3 tested",
            "weir/b | rest | 1 | sea | 1 of 2 | 3 of 7 | over | 3 tested",
            "weir/b | rest | 1 | lamp | 1 of 2 | 1 of 7 | over | 3 tested",
            "weir/c | rest | 1 | fog | 0 of 3 | 3 of 6 | under | 3 tested",
            "weir/c | rest | 1 | sea | 2 of 3 | 2 of 6 | over | 3 tested",
            "weir/c | rest | 1 | lamp | 1 of 3 | 1 of 6 | over | 3 tested");
  }

  @Test
  void phrasesAreMeasuredInPositionsOfTheirLengthAndCrossNoSentence() {
    List<Row> rows =
        compared(
            List.of(
                section("weir/a", 1, "the fog rose", "fog rose"), section("weir/b", 2, "the sea")),
            "keyness.rows=tested",
            "keyness.min_count=2",
            "keyness.max=3");

    assertThat(lines(rows))
        .containsExactlyInAnyOrder(
            "weir/a | rest | 1 | the | 1 of 5 | 1 of 2 | under | 3 tested",
            "weir/a | rest | 1 | fog | 2 of 5 | 0 of 2 | over | 3 tested",
            "weir/a | rest | 1 | rose | 2 of 5 | 0 of 2 | over | 3 tested",
            "weir/a | rest | 2 | fog rose | 2 of 3 | 0 of 1 | over | 1 tested",
            "weir/b | rest | 1 | the | 1 of 2 | 1 of 5 | over | 3 tested",
            "weir/b | rest | 1 | fog | 0 of 2 | 2 of 5 | under | 3 tested",
            "weir/b | rest | 1 | rose | 0 of 2 | 2 of 5 | under | 3 tested",
            "weir/b | rest | 2 | fog rose | 0 of 1 | 2 of 3 | under | 1 tested");
  }

  /** 60 of 20,000 against 20 of 30,000; sources with the formulas in org.annales.stats. */
  @Test
  void allMeasuresOfARowAreThoseOfTheWorkedExample() {
    Row row =
        compared(
                List.of(
                    section("weir/a", 1, among("fog", 60, "a", 20_000)),
                    section("weir/b", 2, among("fog", 20, "b", 30_000))),
                "keyness.max=1")
            .get(0);

    value(row, "expected").isEqualTo(32);
    value(row, "log_likelihood_two_term").isCloseTo(40.414290, within(1e-6));
    value(row, "log_likelihood").isCloseTo(40.479738, within(1e-6));
    value(row, "p_value").isCloseTo(1.98666e-10, within(1e-15));
    value(row, "ln_p").isCloseTo(Math.log(1.98666e-10), within(1e-5));
    value(row, "q_value").isCloseTo(1.98666e-10, within(1e-15));
    value(row, "log_ratio").isCloseTo(2.169925, within(1e-6));
    value(row, "log_ratio_low").isCloseTo(1.440290, within(1e-6));
    value(row, "log_ratio_high").isCloseTo(2.899560, within(1e-6));
    value(row, "lrc").isCloseTo(1.419025, within(1e-6));
    value(row, "percent_difference").isCloseTo(350, within(1e-9));
    value(row, "odds_ratio").isCloseTo(4.510532, within(1e-6));
    value(row, "difference_coefficient").isCloseTo(.636364, within(1e-6));
    value(row, "simple_maths").isCloseTo(4.494758, within(1e-6));
    value(row, "bic").isCloseTo(29.594512, within(1e-6));
    value(row, "ell_ucrel").isCloseTo(2.33222e-4, within(1e-9));
    value(row, "ell_johnston").isCloseTo(0.275665, within(1e-6));
    assertThat(row.<Long>getAs("target_segments")).isEqualTo(40);
    assertThat(row.<Long>getAs("reference_segments")).isEqualTo(60);
    assertThat(row.<Boolean>getAs("robust")).isTrue();
    assertThat(row.<String>getAs("direction")).isEqualTo("over");
  }

  @Test
  void aTermThatTheReferenceLacksHasNoPercentDifference() {
    Row row =
        compared(
                List.of(section("weir/a", 1, "fog fog sea"), section("weir/b", 2, "sea sea")),
                "keyness.rows=tested",
                "keyness.min_count=2",
                "keyness.max=1")
            .stream()
            .filter(r -> r.getAs("term").equals("fog") && r.getAs("target").equals("weir/a"))
            .findFirst()
            .orElseThrow();

    assertThat(row.<Double>getAs("percent_difference")).isNull();
    // (2 / 3) / (0.5 / 2)
    value(row, "log_ratio").isCloseTo(Math.log(8 / 3.0) / Math.log(2), within(1e-12));
  }

  @Test
  void nothingMarksOneOfTwoEqualSections() {
    List<String> sentences = among("fog", 40, "w", 1200);
    List<SectionText> twins =
        List.of(section("weir/a", 1, sentences), section("weir/b", 2, sentences));

    assertThat(compared(twins, "keyness.min_count=1")).isEmpty();
    assertThat(compared(twins, ALL))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              value(row, "log_likelihood").isCloseTo(0, within(1e-9));
              value(row, "lrc").isEqualTo(0);
              assertThat(row.<String>getAs("direction")).isNull();
              assertThat(row.<Boolean>getAs("robust")).isFalse();
              assertThat(row.<Object>getAs("permutation_p")).isNull();
              assertThat(row.<Object>getAs("evidence")).isNull();
            });
  }

  @Test
  void aDocumentOfOneSectionHasNothingToBeComparedWith() {
    assertThat(compared(List.of(section("weir/text", 1, "fog fog fog fog fog fog")), ALL))
        .isEmpty();
    assertThat(compared(List.of(), ALL)).isEmpty();
  }

  @Test
  void emptySectionsAreNoTargetsAndChangeNothing() {
    List<SectionText> two =
        List.of(section("weir/a", 1, "fog fog sea"), section("weir/c", 3, "sea lamp"));
    List<SectionText> withEmpty = new ArrayList<>(two);
    withEmpty.add(section("weir/b", 2));
    withEmpty.add(section("weir/d", 4, ""));

    assertThat(compared(withEmpty, ALL))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(compared(two, ALL));
  }

  @Test
  void aSectionWithoutAPhraseOfALengthHasNoFamilyOfIt() {
    List<Row> rows =
        compared(
            List.of(section("weir/a", 1, "fog", "fog"), section("weir/b", 2, "fog sea fog sea")),
            "keyness.rows=tested",
            "keyness.min_count=1",
            "keyness.max=2");

    assertThat(rows).extracting(row -> row.<Integer>getAs("n")).containsOnly(1);
  }

  @Test
  void aTermOfOneSegmentMarksItsSectionButIsNotRobust() {
    List<String> inOne = new ArrayList<>(among("w", 0, "a", 2000));
    List<String> spread = new ArrayList<>(inOne);
    for (int i = 0; i < 40; i++) {
      inOne.set(i, "fog");
      spread.set(i * 50, "fog");
    }
    SectionText rest = section("weir/b", 2, among("w", 0, "b", 20_000));

    Row burst = compared(List.of(section("weir/a", 1, inOne), rest)).get(0);
    Row even = compared(List.of(section("weir/a", 1, spread), rest)).get(0);

    assertThat(burst.<String>getAs("term")).isEqualTo("fog");
    assertThat(burst.<Long>getAs("target_segments_with")).isEqualTo(1);
    assertThat(burst.<Boolean>getAs("robust")).isFalse();
    value(burst, "dp").isEqualTo(0.75);
    value(burst, "q_value").isLessThan(1e-20);
    // One segment of 44, and 4 of the target.
    value(burst, "permutation_p").isCloseTo(4 / 44.0, within(1e-12));
    assertThat(even.<Long>getAs("target_segments_with")).isEqualTo(4);
    assertThat(even.<Boolean>getAs("robust")).isTrue();
    value(even, "dp").isEqualTo(0);
    value(even, "q_value").isEqualTo(burst.<Double>getAs("q_value"));
  }

  @Test
  void aRobustTermIsShownBySentencesThatLieFarApart() {
    List<String> sentences = new ArrayList<>(among("w", 0, "a", 2000));
    for (int i = 0; i < 40; i++) {
      sentences.set(i * 50, "fog");
    }
    List<SectionText> texts =
        List.of(section("weir/a", 1, sentences), section("weir/b", 2, among("w", 0, "b", 20_000)));

    for (String comparison : List.of("weir/a : rest", "weir/a : weir/b", "weir/a : weir")) {
      Row row = compared(texts, "keyness.rest=false", "keyness.comparisons=" + comparison).get(0);

      // Sentences 1, 51 … 1951: the first, the last, and the earlier of the two in the middle.
      assertThat(evidence(row)).containsExactly("weir/a:1.1", "weir/a:1.951", "weir/a:1.1951");
    }
    Row row = compared(texts).get(0);
    assertThat(evidence(row)).containsExactly("weir/a:1.1", "weir/a:1.951", "weir/a:1.1951");
  }

  @Test
  void stopWordsAreNotTestedAndPhrasesDoNotCrossThem() {
    List<Row> rows =
        compared(
            List.of(section("weir/a", 1, "the fog of war"), section("weir/b", 2, "the war")),
            "keyness.rows=tested",
            "keyness.min_count=1",
            "keyness.max=2",
            "stopwords=en");

    assertThat(lines(rows))
        .containsExactlyInAnyOrder(
            "weir/a | rest | 1 | fog | 1 of 4 | 0 of 2 | over | 2 tested",
            "weir/a | rest | 1 | war | 1 of 4 | 1 of 2 | under | 2 tested",
            "weir/b | rest | 1 | fog | 0 of 2 | 1 of 4 | under | 2 tested",
            "weir/b | rest | 1 | war | 1 of 2 | 1 of 4 | over | 2 tested");
  }

  @Test
  void quotedWordsAreLeftOutWhereTheConfigurationSaysSo() {
    List<Row> rows =
        compared(
            List.of(section("weir/a", 1, "she said [no fog] fog"), section("weir/b", 2, "fog")),
            "keyness.rows=tested",
            "keyness.min_count=2",
            "keyness.max=1",
            "quotations=exclude");

    assertThat(lines(rows))
        .containsExactlyInAnyOrder(
            "weir/a | rest | 1 | fog | 1 of 3 | 1 of 1 | under | 1 tested",
            "weir/b | rest | 1 | fog | 1 of 1 | 1 of 3 | over | 1 tested");
  }

  @Test
  void sectionsAndDocumentsCanBeComparedWithWhatTheConfigurationNames() {
    List<SectionText> texts =
        List.of(
            section("weir/a", 1, "fog"),
            section("weir/b", 2, "fog fog sea"),
            section("mill/text", 1, "fog sea sea sea sea"),
            source("log/text", 1, "fog sea"),
            source("ann/text", 1, "fog"));

    assertThat(
            lines(
                compared(
                    texts,
                    "keyness.rest=false",
                    "keyness.rows=tested",
                    "keyness.min_count=1",
                    "keyness.max=1",
                    "keyness.comparisons=weir/a : weir/b, weir : mill, weir/b : sources, weir/a :"
                        + " weir, weir/b : rest, log/text : ann")))
        .filteredOn(line -> line.contains("| fog |"))
        .containsExactlyInAnyOrder(
            "weir/a | weir/b | 1 | fog | 1 of 1 | 2 of 3 | over | 2 tested",
            "weir | mill | 1 | fog | 3 of 4 | 1 of 5 | over | 2 tested",
            "weir/b | sources | 1 | fog | 2 of 3 | 2 of 3 | null | 2 tested",
            "weir/a | weir | 1 | fog | 1 of 1 | 2 of 3 | over | 2 tested",
            "weir/b | rest | 1 | fog | 2 of 3 | 1 of 1 | under | 2 tested",
            "log/text | ann | 1 | fog | 1 of 2 | 1 of 1 | under | 2 tested");
  }

  @Test
  void setsOfSectionsCanBeComparedInAnyOrderOfTheText() {
    List<SectionText> texts =
        List.of(
            section("weir/a", 1, "fog"),
            section("weir/b", 2, "fog fog sea"),
            section("weir/c", 3, "fog sea sea"),
            section("mill/text", 1, "fog sea sea sea sea"),
            source("log/text", 1, "fog sea"));

    assertThat(
            lines(
                compared(
                    texts,
                    "keyness.rest=false",
                    "keyness.rows=tested",
                    "keyness.min_count=1",
                    "keyness.max=1",
                    "keyness.comparisons=weir/a+weir/c : rest, weir/a..b : role=source+weir/c,"
                        + " role=text&author=reed : sources, sources : year=1917&role=text")))
        .filteredOn(line -> line.contains("| fog |"))
        .containsExactlyInAnyOrder(
            "weir/a+weir/c | rest | 1 | fog | 2 of 4 | 2 of 3 | under | 2 tested",
            "weir/a..b | role=source+weir/c | 1 | fog | 3 of 4 | 2 of 5 | over | 2 tested",
            "role=text&author=reed | sources | 1 | fog | 5 of 12 | 1 of 2 | under | 2 tested",
            "sources | year=1917&role=text | 1 | fog | 1 of 2 | 5 of 12 | over | 2 tested");
  }

  @Test
  void aTargetOfSeveralDocumentsHasNoDocumentAndASetIsAScope() {
    Row row =
        compared(
                List.of(
                    section("weir/a", 1, "fog"),
                    section("mill/a", 1, "fog"),
                    section("mill/b", 2, "fog")),
                "keyness.rest=false",
                "keyness.rows=tested",
                "keyness.min_count=1",
                "keyness.comparisons=weir+mill/a : mill/a..b")
            .get(0);

    assertThat(row.<String>getAs("document_id")).isNull();
    assertThat(row.<String>getAs("scope")).isEqualTo("set");
    assertThat(row.<String>getAs("reference")).isEqualTo("mill/a..b");
  }

  @Test
  void aComparisonThatIsMadeAnywayIsNotMadeTwice() {
    List<SectionText> texts = List.of(section("weir/a", 1, "fog"), section("weir/b", 2, "sea"));

    assertThat(
            compared(
                texts,
                "keyness.rows=tested",
                "keyness.min_count=1",
                "keyness.max=1",
                "keyness.comparisons=weir/a : rest"))
        .hasSize(4);
  }

  @Test
  void sourcesAreNotComparedWithTheirRestByThemselves() {
    assertThat(compared(List.of(source("log/a", 1, "fog fog"), source("log/b", 2, "sea sea")), ALL))
        .isEmpty();
  }

  @Test
  void aSectionThatIsNotThereIsAMistake() {
    List<SectionText> texts = List.of(section("weir/chapter-01", 1, "fog"));

    assertThatThrownBy(() -> compared(texts, "keyness.comparisons=weir/chapter-1 : rest"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "keyness.comparisons: found weir/chapter-1, expected what some counted sections are"
                + " of: "
                + SectionCondition.EXPECTED
                + "; did you mean weir/chapter-01?");
  }

  @Test
  void aDocumentThatCouldNotBeReadIsLeftOut() {
    assertThat(compared(List.of(section("weir/a", 1, "fog")), "keyness.comparisons=mill : weir"))
        .isEmpty();
  }

  @Test
  void theSameRowsComeOutHoweverTheSectionsAreSpread() {
    List<SectionText> texts = random(new SplittableRandom(3));
    String[] settings = {"keyness.alpha=0.5", "keyness.comparisons=d0 : d1, d0/1 : d2"};
    List<String> inOne = spread(texts, 1, 1, settings);

    assertThat(inOne).hasSizeGreaterThan(50).anyMatch(row -> row.contains("true"));
    assertThat(spread(texts, 2, 2, settings)).isEqualTo(inOne);
    assertThat(spread(texts, 7, 3, settings)).isEqualTo(inOne);
    assertThat(spread(texts, 1, 9, settings)).isEqualTo(inOne);
  }

  @Test
  void aComparisonThatIsDividedByItsTermsGivesWhatOneTaskDoes() {
    List<SectionText> texts = random(new SplittableRandom(5));
    List<String> inOne = spread(texts, 2, 2, "keyness.alpha=0.5");
    List<String> named =
        spread(
            texts,
            3,
            9,
            "keyness.alpha=0.5",
            "keyness.rest=false",
            "keyness.comparisons="
                + String.join(
                    ",", texts.stream().map(text -> text.sectionId() + " : rest").toList()));

    assertThat(inOne).hasSizeGreaterThan(50).anyMatch(row -> row.contains("true"));
    assertThat(named).isEqualTo(inOne);
  }

  @Test
  void lemmasAreComparedWhereNgramsAreOfLemmas() {
    TestInput.write(folder.resolve("text/tree.txt"), "The men left. The man left.\n");
    TestInput.write(folder.resolve("text/weir.txt"), "The weir broke.\n");
    Settings settings =
        TestInput.configuration(
                "tokens.lemmas=true",
                "ngrams.of=lemma",
                "language=en",
                "keyness.rows=tested",
                "keyness.min_count=1",
                "keyness.max=1",
                "keyness.comparisons=tree : weir")
            .settings();
    try (Corpus corpus = Corpus.of(SharedSpark.session(), TestInput.listing(folder), settings)) {
      List<Row> rows =
          new Keyness().run(new TestContext(corpus, settings)).get(0).rows().collectAsList();

      assertThat(lines(rows))
          .containsExactlyInAnyOrder(
              "tree | weir | 1 | the | 2 of 6 | 1 of 3 | null | 5 tested",
              "tree | weir | 1 | man | 2 of 6 | 0 of 3 | over | 5 tested",
              "tree | weir | 1 | leave | 2 of 6 | 0 of 3 | over | 5 tested",
              "tree | weir | 1 | weir | 0 of 6 | 1 of 3 | under | 5 tested",
              "tree | weir | 1 | break | 0 of 6 | 1 of 3 | under | 5 tested");
    }
  }

  @Test
  void eachFamilyHasARowAlsoWhereNothingIsKey() {
    List<SectionText> texts =
        List.of(
            section("weir/a", 1, "fog fog fog sea", "fog"),
            section("weir/b", 2, "sea sea sea lamp sea"),
            section("weir/c", 3),
            section("mill/text", 1, "fog fog"),
            source("log/text", 1, "fog", "fog"));

    assertThat(
            families(
                texts,
                "keyness.max=2",
                "keyness.min_count=4",
                "keyness.alpha=0.001",
                "keyness.comparisons=mill : log, mill : weir/c, gone/a : mill"))
        .containsExactly(
            "gone/a mill 1 0 0 0 0 0 0 0 0 not_read",
            "gone/a mill 2 0 0 0 0 0 0 0 0 not_read",
            "mill log 1 2 2 2 2 1 0 0 0 null",
            "mill log 2 2 2 1 0 0 0 0 0 reference_empty",
            "mill weir/c 1 2 0 2 0 0 0 0 0 reference_empty",
            "mill weir/c 2 2 0 1 0 0 0 0 0 reference_empty",
            "mill/text rest 1 2 0 2 0 0 0 0 0 reference_empty",
            "mill/text rest 2 2 0 1 0 0 0 0 0 reference_empty",
            "weir/a rest 1 5 5 5 5 2 0 0 0 null",
            "weir/a rest 2 5 5 3 4 0 0 0 0 too_rare",
            "weir/b rest 1 5 5 5 5 2 0 0 0 null",
            "weir/b rest 2 5 5 4 3 0 0 0 0 too_rare");
  }

  @Test
  void aFamilyCountsWhatPassesIsWrittenAndIsRobust() {
    List<SectionText> texts =
        List.of(
            section("weir/a", 1, among("fog", 60, "a", 20_000)),
            section("weir/b", 2, among("fog", 20, "b", 30_000)));

    assertThat(families(texts, "keyness.max=1"))
        .containsExactly(
            "weir/a rest 1 20000 30000 20000 30000 1 1 1 1 null",
            "weir/b rest 1 30000 20000 30000 20000 1 1 1 1 null");
    assertThat(
            families(texts, "keyness.max=1", "keyness.rows=tested", "keyness.min_count=1").get(0))
        .isEqualTo("weir/a rest 1 20000 30000 20000 30000 49921 1 49921 1 null");
  }

  private static List<SectionText> random(SplittableRandom random) {
    List<SectionText> texts = new ArrayList<>();
    for (int section = 0; section < 12; section++) {
      int words = 12 + section;
      List<String> sentences = new ArrayList<>();
      for (int sentence = 0; sentence < 150; sentence++) {
        sentences.add(
            String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> "w" + random.nextInt(1 + random.nextInt(words)))
                    .toList()));
      }
      texts.add(section("d" + section / 4 + "/" + section % 4, section % 4, sentences));
    }
    return texts;
  }

  private static List<String> spread(
      List<SectionText> texts, int partitions, int tasks, String... assignments) {
    List<SectionText> mixed = new ArrayList<>(texts);
    Collections.shuffle(mixed, new Random(partitions));
    List<String> rows = new ArrayList<>();
    tables(mixed, partitions, tasks, assignments)
        .forEach(table -> table.rows().collectAsList().forEach(row -> rows.add(row.toString())));
    Collections.sort(rows);
    return rows;
  }

  private static Document document(SectionText text) {
    Role role = text.role().equals(Role.SOURCE.label()) ? Role.SOURCE : Role.TEXT;
    return TestDocuments.document(text.documentId(), role, 1917, text.language(), "Ada Reed");
  }

  private static List<ResultTable> tables(
      List<SectionText> texts, int partitions, int tasks, String... assignments) {
    return Keyness.tables(
        SharedSpark.session(),
        JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
            .parallelize(texts, partitions),
        texts.stream().map(KeynessTest::document).distinct().toList(),
        tasks,
        TestInput.configuration(assignments).settings());
  }

  private static List<Row> compared(List<SectionText> texts, String... assignments) {
    return tables(texts, 2, 2, assignments).get(0).rows().collectAsList();
  }

  /** The rows of keyness_families, without what the configuration says. */
  private static List<String> families(List<SectionText> texts, String... assignments) {
    return tables(texts, 2, 2, assignments)
        .get(1)
        .rows()
        .drop("document_id", "min_count", "alpha")
        .withColumn(
            "reference", functions.coalesce(functions.col("reference"), functions.col("scope")))
        .drop("scope")
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .sorted()
        .toList();
  }

  private static SectionText section(String id, int ordinal, String... sentences) {
    return TestText.section(id, ordinal, List.of(sentences));
  }

  private static SectionText section(String id, int ordinal, List<String> sentences) {
    return TestText.section(id, ordinal, sentences);
  }

  private static SectionText source(String id, int ordinal, String... sentences) {
    return TestText.source(id, ordinal, List.of(sentences));
  }

  /** Sentences of one word: one word so often, evenly spread, and else a new one each time. */
  private static List<String> among(String word, int count, String other, int size) {
    List<String> words =
        new ArrayList<>(IntStream.range(0, size).mapToObj(i -> other + i).toList());
    for (int i = 0; i < count; i++) {
      words.set(i * (size / count), word);
    }
    return words;
  }

  private static AbstractDoubleAssert<?> value(Row row, String column) {
    return assertThat(row.<Double>getAs(column)).as(column);
  }

  private static String reference(Row row) {
    String reference = row.getAs("reference");
    return reference == null ? row.getAs("scope") : reference;
  }

  private static List<String> evidence(Row row) {
    return row.<Row>getList(row.fieldIndex("evidence")).stream()
        .map(
            sentence ->
                String.format(
                    Locale.ROOT,
                    "%s:%d.%d",
                    sentence.getAs("section_id"),
                    sentence.<Integer>getAs("paragraph"),
                    sentence.<Integer>getAs("sentence")))
        .toList();
  }

  private static List<String> lines(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                String.format(
                    Locale.ROOT,
                    "%s | %s | %d | %s | %d of %d | %d of %d | %s | %d tested",
                    row.getAs("target"),
                    reference(row),
                    row.<Integer>getAs("n"),
                    row.getAs("term"),
                    row.<Long>getAs("target_count"),
                    row.<Long>getAs("target_size"),
                    row.<Long>getAs("reference_count"),
                    row.<Long>getAs("reference_size"),
                    row.getAs("direction"),
                    row.<Long>getAs("family_size")))
        .toList();
  }
}
