package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.MinEffect;
import org.annales.stats.Sorted;
import org.annales.stats.test.Dominance;
import org.annales.stats.test.FalseDiscovery;
import org.junit.jupiter.api.Test;

class MeasureTestsTest {
  private static final String RANKED = "segment_ttr";
  private static final String SCORED = "sentiment_small";

  @Test
  void aSectionIsHeldAgainstTheRestAndAgainstEachOther() {
    List<SectionTest> rows =
        rows(
            RANKED,
            ranked(1, .5, .6, .7),
            ranked(2, .1, .2, .3, .4),
            ranked(3, .8, .9, .55, .65, .75));

    assertThat(rows)
        .extracting(row -> row.sectionId() + " | " + row.reference() + " | " + row.scope())
        .containsExactly(
            "weir/1 | null | rest",
            "weir/2 | null | rest",
            "weir/3 | null | rest",
            "weir/1 | weir/2 | pair",
            "weir/1 | weir/3 | pair",
            "weir/2 | weir/3 | pair");
    assertThat(rows).allMatch(row -> row.measure().equals("segment_ttr"));
    assertThat(rows.subList(0, 3)).allMatch(row -> row.testedFamily() == 3);
    assertThat(rows.get(5).testedFamily()).as("2 of 126 splits").isEqualTo(1);
    assertThat(rows.get(3).testedFamily()).as("2 of 35 splits").isNull();
    assertThat(rows.get(3).outcome().effect()).isEqualTo(1);
    assertThat(rows.get(3).outcome().pValue()).isCloseTo(2 / 35.0, within(1e-12));
  }

  @Test
  void theRestIsAllOtherSections() {
    double[] own = {.5, .6, .7, .2};
    double[] others = {.1, .2, .3, .4, .8, .9, .55, .65};
    SectionTest row =
        rows(
                RANKED,
                ranked(1, own),
                ranked(2, Arrays.copyOf(others, 4)),
                ranked(3, Arrays.copyOfRange(others, 4, 8)))
            .get(0);
    Dominance expected = Dominance.of(Sorted.of(own), Sorted.of(others));

    assertThat(row.outcome().effect()).isCloseTo(expected.cliffsDelta(), within(1e-12));
    assertThat(row.outcome().pValue()).isCloseTo(expected.exactPValue(), within(1e-12));
    assertThat(row.value()).isCloseTo(.5, within(1e-12));
    assertThat(row.outcome().referenceValue())
        .isCloseTo(Arrays.stream(others).average().orElseThrow(), within(1e-12));
    assertThat(row.value() - row.outcome().referenceValue())
        .isCloseTo(row.value() - row.outcome().referenceValue(), within(1e-12));
  }

  @Test
  void pValuesAreCorrectedInTheirFamily() {
    SplittableRandom random = new SplittableRandom(5);
    List<Sample> sections = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      int shift = i;
      sections.add(ranked(i, random.doubles(6).map(value -> value + shift / 5.0).toArray()));
    }
    List<SectionTest> rows = rows(RANKED, sections.toArray(Sample[]::new));
    List<SectionTest> pairs = rows.subList(7, rows.size());
    double[] q =
        FalseDiscovery.benjaminiHochberg(
            pairs.stream().mapToDouble(r -> r.outcome().pValue()).toArray());

    assertThat(pairs).hasSize(21).allMatch(row -> row.testedFamily() == 21);
    assertThat(pairs.stream().mapToDouble(row -> row.correction().q()).toArray())
        .containsExactly(q);
  }

  @Test
  void aSectionThatIsTooShortHasNoTestAndTheReason() {
    List<SectionTest> rows =
        rows(RANKED, ranked(1, .5, .6), ranked(2, .1, .2, .3, .7), ranked(3, .1, .4, .3, .8));

    assertThat(rows.get(0).outcome().reason()).isEqualTo("too_short");
    assertThat(rows.get(0).outcome().test()).isNull();
    assertThat(rows.get(0).outcome().pValue()).isNaN();
    assertThat(rows.get(0).testedFamily()).isNull();
    assertThat(rows.get(1).outcome().reason()).isNull();
    assertThat(rows.get(1).testedFamily()).isEqualTo(2);
  }

  @Test
  void aConstantMeasureIsNotTested() {
    assertThat(rows(RANKED, ranked(1, 1, 1, 1), ranked(2, 1, 1, 1)))
        .allMatch(row -> row.outcome().reason().equals("constant"))
        .allMatch(
            row -> Double.isNaN(row.outcome().effect()) && Double.isNaN(row.outcome().pValue()));
    assertThat(rows(SCORED, scored(1, new double[20]), scored(2, new double[20])))
        .allMatch(row -> row.outcome().reason().equals("constant"));
  }

  @Test
  void identicalSectionsDoNotDiffer() {
    SectionTest row = rows(RANKED, ranked(1, 1, 2, 3), ranked(2, 1, 2, 3)).get(0);

    assertThat(row.outcome().effect()).isZero();
    assertThat(row.outcome().pValue()).isEqualTo(1);
  }

  @Test
  void oneSectionHasNoRest() {
    List<SectionTest> rows = rows(RANKED, ranked(1, 1, 2, 3));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).outcome().reason()).isEqualTo("no_rest");
    assertThat(rows.get(0).outcome().referenceValue()).isNaN();
  }

  @Test
  void aMeasureThatIsNotDefinedIsNull() {
    Sample none = new Sample("weir/1", 1, Double.NaN, 0, new Sample.Units(), null, null);
    SectionTest row = rows(RANKED, none, ranked(2, 1, 2, 3)).get(0);

    assertThat(row.value()).isNaN();
    assertThat(row.outcome().reason()).isEqualTo("too_short");
  }

  @Test
  void moreSectionsThanThereMayBeHaveNoPairs() {
    List<Sample> sections = List.of(ranked(1, 1, 2, 3), ranked(2, 2, 3, 4), ranked(3, 3, 4, 5));

    assertThat(new MeasureTests("weir", RANKED, sections, settings(2)).rows()).hasSize(3);
    assertThat(new MeasureTests("weir", RANKED, sections, settings(3)).rows()).hasSize(6);
  }

  @Test
  void scoresAreTestedBySegmentsAndAveragedBySentences() {
    Sample few = new Sample("weir/1", 1, .5, 10, new Sample.Units(.4, .5, .6), null, null);
    Sample many = new Sample("weir/2", 2, .2, 90, new Sample.Units(.1, .2, .3), null, null);
    Sample other = new Sample("weir/3", 3, .3, 60, new Sample.Units(.2, .3, .4), null, null);
    SectionTest row = rows(SCORED, few, many, other).get(0);

    assertThat(row.outcome().test()).isEqualTo("mann_whitney_exact");
    assertThat(row.outcome().units()).isEqualTo(3);
    assertThat(row.outcome().referenceValue()).isCloseTo((90 * .2 + 60 * .3) / 150, within(1e-12));
  }

  @Test
  void aPairOfTooFewUnitsIsTestedOutsideTheFamily() {
    double[] low = new SplittableRandom(1).doubles(9).toArray();
    double[] high = new SplittableRandom(2).doubles(9).map(value -> value + 2).toArray();
    List<SectionTest> rows =
        rows(
            RANKED,
            ranked(1, low),
            ranked(2, high),
            ranked(3, .15, .25, .35),
            ranked(4, .17, .27, .37),
            ranked(5, .19, .29, .39));
    List<SectionTest> pairs = rows.subList(5, rows.size());

    assertThat(pairs).hasSize(10);
    // 9 with 9: p at least 4e-5; 9 with 3: 0.009; 3 with 3: 0.1.
    assertThat(pairs.stream().filter(pair -> pair.testedFamily() != null)).hasSize(1);
    assertThat(pairs.get(0).correction().q()).isEqualTo(pairs.get(0).outcome().pValue());
    assertThat(pairs.get(0).reason()).isNull();
    assertThat(pairs.get(9).reason()).isEqualTo("not_attainable");
    assertThat(pairs.get(9).outcome().pValue()).isNotNaN();
    assertThat(pairs.get(9).correction().q()).isNaN();
  }

  @Test
  void aWordOfOneBurstIsNoSurpriseAndAWordOfAllSegmentsIs() {
    SectionTest burst =
        rows("word:flood", counted(1, 40, 0, 0, 0, 0, 0), counted(2, 0, 0, 0, 0, 0, 0)).get(0);
    SectionTest steady =
        rows("word:flood", counted(1, 6, 7, 6, 7, 8, 6), counted(2, 0, 0, 0, 0, 0, 0)).get(0);

    assertThat(burst.outcome().pValue()).isEqualTo(1);
    assertThat(steady.outcome().pValue()).isLessThan(0.01);
    assertThat(steady.outcome().effectSize()).isEqualTo("log_ratio");
    assertThat(steady.outcome().low()).isGreaterThan(0);
    assertThat(steady.value()).isCloseTo(40 / 3000.0 * 1e6, within(1e-6));
  }

  @Test
  void aWordThatNeitherHasIsNotTested() {
    SectionTest row = rows("word:flood", counted(1, 0, 0, 0), counted(2, 0, 0, 0)).get(0);

    assertThat(row.outcome().reason()).isEqualTo("no_occurrence");
    assertThat(row.outcome().referenceValue()).isZero();
  }

  private static List<SectionTest> rows(String measure, Sample... sections) {
    return new MeasureTests("weir", measure, List.of(sections), settings(100)).rows().toList();
  }

  private static ComparisonSettings settings(int pairs) {
    return new ComparisonSettings(
        pairs,
        1000,
        99,
        1999,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        10,
        new MinEffect(0.147, 0.14));
  }

  private static Sample ranked(int ordinal, double... units) {
    double mean = Arrays.stream(units).average().orElseThrow();
    return new Sample(
        "weir/" + ordinal, ordinal, mean, units.length, new Sample.Units(units), null, null);
  }

  private static Sample scored(int ordinal, double... units) {
    return ranked(ordinal, units);
  }

  private static Sample counted(int ordinal, long... counts) {
    long[] sizes = new long[counts.length];
    Arrays.fill(sizes, 500);
    double rate = 1e6 * Arrays.stream(counts).sum() / (500.0 * counts.length);
    return new Sample(
        "weir/" + ordinal, ordinal, rate, 0, null, null, new Sample.Segments(counts, sizes));
  }
}
