package org.annales.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annales.corpus.SectionText;
import org.annales.settings.SimilaritySettings.Measure;
import org.annales.stats.resampling.ChanceBand;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairPermutationTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  private static List<SectionText> book(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<SectionText> sections = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      sections.add(Books.section(i, 2600 + 300 * i, i < 3 ? "sea" : "land" + i, random));
    }
    return sections;
  }

  /** A segment of one section is exchanged for one of another, in the deal and in the text. */
  @ParameterizedTest
  @MethodSource("seeds")
  void sidesAreMeasuredAsIfTheyWereTheSections(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<List<String>> sections = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      sections.add(new ArrayList<>(Books.sentences(2600 + 300 * i, 60, "sea" + i, random)));
    }
    PairMeasures measures = measures(sections);
    exchange(sections.get(0).subList(25, 50), sections.get(3).subList(50, 75));
    PairMeasures exchanged = measures(sections);
    int inA = measures.document().blocks(0).size();
    int[] side = IntStream.range(0, inA).map(block -> block == 1 ? inA + 2 : block).toArray();
    Map<Measure, PermutedMeasure> permuted = new PairPermutation(measures, 40).permuted(0, 3);

    assertThat(permuted).containsOnlyKeys(Measure.values());
    permuted.forEach(
        (measure, of) ->
            assertThat(of.of(side, side.length))
                .as(measure.label())
                .isCloseTo(exchanged.value(measure, 0, 3), CLOSE));
  }

  private static PairMeasures measures(List<List<String>> sections) {
    return Books.measures(
        IntStream.range(0, sections.size())
            .mapToObj(i -> Books.section(i + 1, sections.get(i).toArray(String[]::new)))
            .toList());
  }

  /** Segments of 500 words in sentences of 20. */
  private static void exchange(List<String> one, List<String> other) {
    List<String> kept = List.copyOf(one);
    for (int i = 0; i < kept.size(); i++) {
      one.set(i, other.get(i));
      other.set(i, kept.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSectionsThemselvesAreOneOfTheDeals(long seed) {
    PairMeasures measures = Books.measures(book(seed));
    int[] side = IntStream.range(0, measures.document().blocks(1).size()).toArray();

    new PairPermutation(measures, 40)
        .permuted(1, 2)
        .forEach(
            (measure, of) ->
                assertThat(of.of(side, side.length))
                    .as(measure.label())
                    .isCloseTo(measures.value(measure, 1, 2), CLOSE));
  }

  /** Few sections, so that each weighs much in what is usual. */
  @Test
  void chanceIsNoSurpriseInATextOfOneKind() {
    Map<Measure, Integer> surprises = new EnumMap<>(Measure.class);
    for (long seed = 0; seed < 30; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      PairMeasures measures =
          measures(
              IntStream.range(0, 3)
                  .mapToObj(i -> Books.sentences(3000, 60, "sea", random))
                  .toList());
      new PairPermutation(measures, 99)
          .of(0, 1)
          .forEach(
              (measure, band) -> {
                double value = measures.value(measure, 0, 1);
                boolean outside = value < band.low() || value > band.high();
                surprises.merge(measure, outside ? 1 : 0, Integer::sum);
              });
    }

    // One in twenty is usual: more than six of thirty once in 1,700 times.
    assertThat(surprises).hasSize(4).allSatisfy((measure, n) -> assertThat(n).isLessThan(7));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePartsOfOneTextAreWithinChanceAndOtherTopicsAreNot(long seed) {
    PairMeasures measures = Books.measures(book(seed));
    PairPermutation chance = new PairPermutation(measures, 200);
    ChanceBand same = chance.of(0, 1).get(Measure.JENSEN_SHANNON);
    ChanceBand other = chance.of(0, 4).get(Measure.JENSEN_SHANNON);

    assertThat(same.pValue(measures.value(Measure.JENSEN_SHANNON, 0, 1), true))
        .isGreaterThan(0.006);
    assertThat(measures.value(Measure.JENSEN_SHANNON, 0, 4)).isGreaterThan(other.high());
    assertThat(other.pValue(measures.value(Measure.JENSEN_SHANNON, 0, 4), true)).isLessThan(0.01);
  }

  @Test
  void theBandIsTheSameInWhateverOrderPairsAreMeasured() {
    PairMeasures measures = Books.measures(book(1));
    PairPermutation one = new PairPermutation(measures, 60);
    one.of(2, 3);
    ChanceBand second = one.of(0, 1).get(Measure.COSINE_TFIDF);
    ChanceBand alone = new PairPermutation(measures, 60).of(0, 1).get(Measure.COSINE_TFIDF);

    assertThat(second.low()).isEqualTo(alone.low());
    assertThat(second.high()).isEqualTo(alone.high());
  }

  @Test
  void whereSegmentsAreFewAllDealsAreMade() {
    SplittableRandom random = new SplittableRandom(3);
    List<SectionText> sections =
        List.of(
            Books.section(1, 2000, "sea", random),
            Books.section(2, 2000, "land", random),
            Books.section(3, 1500, "land", random));
    PairPermutation chance = new PairPermutation(Books.measures(sections), 200);

    // 70 ways to deal four and four; 35 to deal three and four are too few.
    double p = chance.of(0, 1).get(Measure.JENSEN_SHANNON).pValue(2, true);
    assertThat(p).isZero();
    assertThat(chance.of(1, 2)).isEmpty();
  }

  @Test
  void aLongSectionIsDealtInBlocks() {
    DocumentWords document =
        Books.document(List.of(Books.section(1, 60_000, "sea", new SplittableRandom(1))));

    assertThat(document.segments(0)).hasSize(120);
    assertThat(document.blocks(0)).hasSize(DocumentWords.MOST_BLOCKS);
    assertThat(document.blocks(0).stream().mapToInt(WordCounts::tokens).sum()).isEqualTo(60_000);
  }
}
