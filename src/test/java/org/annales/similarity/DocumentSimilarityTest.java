package org.annales.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.text.model.Problem;
import org.annales.text.model.Quotations;
import org.junit.jupiter.api.Test;

/** The rows of a document, without Spark's help. */
class DocumentSimilarityTest {
  private static final CountedRuns RUNS = new CountedRuns(Quotations.INCLUDE);

  private static DocumentSimilarity of(List<SectionText> sections, String... assignments) {
    return new DocumentSimilarity(
        sections.stream().map(section -> SectionWords.of(section, RUNS)).toList(),
        Books.settings(assignments));
  }

  /** A novel of the sea, then of the land, in eight chapters; the last words come late. */
  private static List<SectionText> novel() {
    return novel(8);
  }

  private static List<SectionText> novel(int chapters) {
    SplittableRandom random = new SplittableRandom(11);
    List<SectionText> sections = new ArrayList<>();
    for (int i = 1; i <= chapters; i++) {
      sections.add(Books.section(i, 3000, i <= chapters / 2 ? "sea" : "land", random));
    }
    return sections;
  }

  private static List<Object> all(DocumentSimilarity document) {
    return Stream.of(
            document.pairs(),
            document.clusters(),
            document.map(),
            document.mapWords(),
            document.trends(),
            document.spans())
        .<Object>flatMap(List::stream)
        .toList();
  }

  @SafeVarargs
  private static <T> List<String> lines(List<T> rows, Function<T, Object>... columns) {
    List<String> lines = new ArrayList<>();
    for (T row : rows) {
      StringJoiner line = new StringJoiner(" | ");
      for (Function<T, Object> column : columns) {
        line.add(shown(column.apply(row)));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String shown(Object value) {
    return value instanceof Double number
        ? number.isNaN() ? "null" : String.valueOf(Math.round(number * 1e6) / 1e6)
        : String.valueOf(value);
  }

  @Test
  void smallSectionsAreMeasuredByHandAndHaveNoChanceBand() {
    // Shares of p: a 3/4, b 1/4; q: a 1/3, c 2/3; of df, a is everywhere, and weighs nothing.
    DocumentSimilarity document =
        of(
            List.of(
                Books.section(1, "a a a b"),
                Books.section(2, "a c c"),
                Books.section(3, "a b b c d")));

    assertThat(
            lines(
                document.pairs(),
                SectionPair::sectionA,
                SectionPair::sectionB,
                SectionPair::measure,
                SectionPair::value,
                SectionPair::chanceLow,
                SectionPair::rankInA,
                SectionPair::rankInB,
                SectionPair::reason))
        .contains(
            "d/chapter-1 | d/chapter-2 | cosine_tfidf | 0.0 | null | 2 | 2 | " + FEW,
            "d/chapter-1 | d/chapter-3 | cosine_tfidf | 0.569307 | null | 1 | 1 | " + FEW,
            "d/chapter-2 | d/chapter-3 | cosine_tfidf | 0.284654 | null | 1 | 2 | " + FEW,
            "d/chapter-1 | d/chapter-3 | burrows_delta | null | null | null | null | "
                + SimilarityReasons.TOO_SHORT);
  }

  private static final String FEW = SimilarityReasons.TOO_FEW_SEGMENTS;

  @Test
  void chaptersOfOneTopicAreNearestAndMakeATreeOfTwoBranches() {
    DocumentSimilarity document =
        of(novel(), "similarity.resamples=40", "similarity.permutations=99");
    List<String> nearest =
        lines(
                document.pairs(),
                SectionPair::measure,
                SectionPair::againstHalves,
                SectionPair::sectionA,
                SectionPair::sectionB,
                SectionPair::rankInA)
            .stream()
            .filter(line -> line.startsWith("cosine_tfidf") && line.endsWith("chapter-5 | 7"))
            .toList();
    List<String> clusters =
        lines(
            document.clusters(),
            SectionCluster::step,
            SectionCluster::size,
            SectionCluster::support);

    assertThat(nearest).allMatch(line -> line.contains("farther"));
    assertThat(clusters).hasSize(7).contains("7 | 8 | null", "6 | 4 | 1.0");
    assertThat(
            lines(
                    document.clusters(),
                    SectionCluster::step,
                    SectionCluster::left,
                    SectionCluster::right)
                .get(6))
        .isEqualTo("7 | step-5 | step-6");
  }

  @Test
  void theFirstAxisDividesTheTopicsAndTheirWordsStretchIt() {
    DocumentSimilarity document = of(novel(), "similarity.resamples=40");
    List<MapSection> first = document.map().stream().filter(row -> row.axis() == 1).toList();
    double sign = Math.signum(first.get(0).coordinate());

    for (int i = 0; i < 8; i++) {
      MapSection row = first.get(i);
      assertThat(Math.signum(row.coordinate())).isEqualTo(i < 4 ? sign : -sign);
      assertThat(row.coordinateLow()).isLessThan(row.coordinate());
      assertThat(row.coordinateHigh()).isGreaterThan(row.coordinate());
      assertThat(row.pValue()).isCloseTo(0.01, within(1e-12));
    }
    assertThat(lines(document.mapWords(), MapWord::axis, MapWord::side, MapWord::word))
        .filteredOn(line -> line.startsWith("1 | " + (sign > 0 ? "positive" : "negative")))
        .filteredOn(line -> line.contains("sea"))
        .hasSize(8);
  }

  @Test
  void aWordThatComesWithTheLandBeginsLateAndChangesThere() {
    DocumentSimilarity document = of(novel(12), "similarity.alpha=0.2");

    assertThat(
            lines(
                document.spans(),
                WordSpan::word,
                WordSpan::firstSectionId,
                WordSpan::sectionsBefore,
                WordSpan::documentSections,
                WordSpan::late,
                WordSpan::early))
        .contains("land3 | d/chapter-7 | 6 | 12 | true | false")
        .anyMatch(line -> line.startsWith("sea3") && line.endsWith("| false | true"));
    assertThat(lines(document.trends(), WordTrend::word, WordTrend::changeSectionId))
        .contains("land3 | d/chapter-7", "w1 | null");
  }

  @Test
  void aRisingWordHasARisingTrend() {
    List<SectionText> sections = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      String[] words = new String[200];
      for (int w = 0; w < words.length; w++) {
        words[w] = w < 10 * i ? "storm" : "calm";
      }
      sections.add(Books.section(i, String.join(" ", words)));
    }

    assertThat(
            lines(
                of(sections).trends(),
                WordTrend::word,
                WordTrend::tau,
                WordTrend::slope,
                WordTrend::direction,
                WordTrend::parts,
                WordTrend::familySize))
        .containsExactly(
            "calm | -1.0 | -50000.0 | falling | 9 | 2", "storm | 1.0 | 50000.0 | rising | 9 | 2");
  }

  @Test
  void neitherOrderNorReadingAgainChangesARow() {
    List<SectionText> mixed = new ArrayList<>(novel());
    Collections.shuffle(mixed, new Random(5));
    String[] few = {"similarity.resamples=40", "similarity.permutations=40"};

    assertThat(all(of(mixed, few))).isEqualTo(all(of(novel(), few)));
  }

  @Test
  void identicalSectionsHaveNoDifferenceAndNoTest() {
    SectionText one = Books.section(1, 2500, "sea", new SplittableRandom(1));
    SectionText same = Books.section(2, 2500, "sea", new SplittableRandom(1));
    DocumentSimilarity document = of(List.of(one, same));

    assertThat(
            lines(document.pairs(), SectionPair::measure, SectionPair::value, SectionPair::reason))
        .containsExactly(
            "cosine_tfidf | null | " + SimilarityReasons.NO_WEIGHT,
            "jensen_shannon | 0.0 | " + FEW,
            "burrows_delta | null | " + SimilarityReasons.TOO_FEW_SECTIONS,
            "cosine_delta | null | " + SimilarityReasons.TOO_FEW_SECTIONS);
    assertThat(document.clusters()).isEmpty();
    assertThat(document.map()).isEmpty();
    assertThat(document.trends()).isEmpty();
  }

  @Test
  void threeIdenticalSectionsHaveNoDeltaEither() {
    List<SectionText> same = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      same.add(Books.section(i, 2500, "sea", new SplittableRandom(1)));
    }

    assertThat(lines(of(same).pairs(), SectionPair::measure, SectionPair::reason))
        .contains("burrows_delta | " + SimilarityReasons.NO_DIFFERENCE, "jensen_shannon | " + FEW);
  }

  /**
   * Chapters that chance alone tells apart lie in the band of their halves, whatever their length.
   */
  @Test
  void chaptersOfOneMixtureAreAsFarApartAsHalves() {
    SplittableRandom random = new SplittableRandom(8);
    List<SectionText> sections = new ArrayList<>();
    for (int i = 1; i <= 24; i++) {
      sections.add(Books.section(i, 2000 + i % 6 * 1000, "sea", random));
    }
    List<SectionPair> pairs = of(sections).pairs();

    for (Measure measure : Measure.values()) {
      List<SectionPair> rows =
          pairs.stream().filter(row -> row.measure().equals(measure.label())).toList();
      long within = rows.stream().filter(row -> "within".equals(row.againstHalves())).count();
      assertThat((double) within / rows.size()).as(measure.label()).isGreaterThan(0.85);
      assertThat(rows.stream().mapToDouble(SectionPair::percentile).average().orElseThrow())
          .isCloseTo(0.5, within(1e-9));
    }
  }

  @Test
  void ofOneSectionThereIsNothingToCompare() {
    DocumentSimilarity one = of(List.of(Books.section(1, 900, "sea", new SplittableRandom(1))));

    assertThat(all(one)).isEmpty();
    assertThat(one.problems()).extracting(Problem::code).containsExactly("similarity_one_section");
  }

  @Test
  void sectionsOfFiveWordsHaveNoPlaceAndTheProblemsSaySo() {
    List<SectionText> sections = new ArrayList<>(novel());
    sections.add(Books.section(9, "one two three four five"));
    DocumentSimilarity document =
        of(sections, "similarity.resamples=40", "similarity.permutations=40");

    assertThat(document.clusters()).hasSize(7);
    assertThat(document.problems())
        .extracting(problem -> problem.code() + ": " + problem.message())
        .containsExactly(
            "similarity_short_sections: 1 of 9 sections have fewer than 100 counted words: they"
                + " have no Delta, and no place in the tree, the map and the trends");
  }

  @Test
  void aDocumentOfMoreSectionsThanAllowedHasItsNearestPairsAndNoTree() {
    DocumentSimilarity document =
        of(
            novel(),
            "similarity.max_sections_for_pairs=5",
            "similarity.nearest=1",
            "similarity.max_sections=5");

    assertThat(document.pairs()).hasSizeBetween(4 * 4, 4 * 8);
    assertThat(document.clusters()).isEmpty();
    assertThat(document.map()).isEmpty();
    assertThat(lines(document.trends(), WordTrend::parts)).containsOnly("5");
    assertThat(document.problems())
        .extracting(Problem::code)
        .containsExactly("similarity_nearest_only", "similarity_no_tree");
  }
}
