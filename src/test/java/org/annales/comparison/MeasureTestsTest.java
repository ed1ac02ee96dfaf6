package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.Sorted;
import org.annales.stats.test.Dominance;
import org.annales.stats.test.FalseDiscovery;
import org.annales.stats.test.WelchTest;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class MeasureTestsTest {
  private static final String RANKED = "segment_ttr";
  private static final String SCORED = "sentiment_small";
  private static final int MEASURE = 3;
  private static final int EFFECT_SIZE = 7;
  private static final int EFFECT = 8;
  private static final int TEST = 11;
  private static final int P = 15;
  private static final int Q = 16;
  private static final int FAMILY_SIZE = 18;
  private static final int REASON = 19;

  @Test
  void aSectionIsHeldAgainstTheRestAndAgainstEachOther() {
    List<Row> rows =
        rows(
            RANKED,
            ranked(1, .5, .6, .7),
            ranked(2, .1, .2, .3, .4),
            ranked(3, .8, .9, .55, .65, .75));

    assertThat(rows)
        .extracting(row -> row.getString(1) + " | " + row.getString(2) + " | " + row.get(17))
        .containsExactly(
            "weir/1 | rest | rest",
            "weir/2 | rest | rest",
            "weir/3 | rest | rest",
            "weir/1 | weir/2 | pair",
            "weir/1 | weir/3 | pair",
            "weir/2 | weir/3 | pair");
    assertThat(rows).allMatch(row -> row.getString(MEASURE).equals(RANKED));
    assertThat(rows).allMatch(row -> row.getLong(FAMILY_SIZE) == 3);
    assertThat(rows.get(3).getDouble(EFFECT)).isEqualTo(1);
    assertThat(rows.get(3).getDouble(P)).isCloseTo(2 / 35.0, within(1e-12));
  }

  @Test
  void theRestIsAllOtherSections() {
    double[] own = {.5, .6, .7, .2};
    double[] others = {.1, .2, .3, .4, .8, .9, .55, .65};
    Row row =
        rows(
                RANKED,
                ranked(1, own),
                ranked(2, Arrays.copyOf(others, 4)),
                ranked(3, Arrays.copyOfRange(others, 4, 8)))
            .get(0);
    Dominance expected = Dominance.of(Sorted.of(own), Sorted.of(others));

    assertThat(row.getDouble(EFFECT)).isCloseTo(expected.cliffsDelta(), within(1e-12));
    assertThat(row.getDouble(P)).isCloseTo(expected.exactPValue(), within(1e-12));
    assertThat(row.getDouble(4)).isCloseTo(.5, within(1e-12));
    assertThat(row.getDouble(5))
        .isCloseTo(Arrays.stream(others).average().orElseThrow(), within(1e-12));
    assertThat(row.getDouble(6)).isCloseTo(row.getDouble(4) - row.getDouble(5), within(1e-12));
  }

  @Test
  void pValuesAreCorrectedInTheirFamily() {
    SplittableRandom random = new SplittableRandom(5);
    List<Sample> sections = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      int shift = i;
      sections.add(ranked(i, random.doubles(6).map(value -> value + shift / 5.0).toArray()));
    }
    List<Row> rows = rows(RANKED, sections.toArray(Sample[]::new));
    List<Row> pairs = rows.subList(7, rows.size());
    double[] q =
        FalseDiscovery.benjaminiHochberg(pairs.stream().mapToDouble(r -> r.getDouble(P)).toArray());

    assertThat(pairs).hasSize(21).allMatch(row -> row.getLong(FAMILY_SIZE) == 21);
    assertThat(pairs.stream().mapToDouble(row -> row.getDouble(Q)).toArray()).containsExactly(q);
  }

  @Test
  void aSectionThatIsTooShortHasNoTestAndTheReason() {
    List<Row> rows = rows(RANKED, ranked(1, .5, .6), ranked(2, .1, .2, .3), ranked(3, .1, .4, .3));

    assertThat(rows.get(0).getString(REASON)).isEqualTo("too short: fewer than 3 segments");
    assertThat(rows.get(0).get(TEST)).isNull();
    assertThat(rows.get(0).get(P)).isNull();
    assertThat(rows.get(0).get(FAMILY_SIZE)).isNull();
    assertThat(rows.get(1).get(REASON)).isNull();
    assertThat(rows.get(1).getLong(FAMILY_SIZE)).isEqualTo(2);
  }

  @Test
  void aConstantMeasureIsNotTested() {
    assertThat(rows(RANKED, ranked(1, 1, 1, 1), ranked(2, 1, 1, 1)))
        .allMatch(row -> row.getString(REASON).equals("constant: all values are equal"))
        .allMatch(row -> row.get(EFFECT) == null && row.get(P) == null);
    assertThat(rows(SCORED, scored(1, new double[20]), scored(2, new double[20])))
        .allMatch(row -> row.getString(REASON).equals("constant: all values are equal"));
  }

  @Test
  void identicalSectionsDoNotDiffer() {
    Row row = rows(RANKED, ranked(1, 1, 2, 3), ranked(2, 1, 2, 3)).get(0);

    assertThat(row.getDouble(EFFECT)).isZero();
    assertThat(row.getDouble(P)).isEqualTo(1);
  }

  @Test
  void oneSectionHasNoRest() {
    List<Row> rows = rows(RANKED, ranked(1, 1, 2, 3));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getString(REASON))
        .isEqualTo("no rest: the document has one counted section");
    assertThat(rows.get(0).get(5)).isNull();
  }

  @Test
  void aMeasureThatIsNotDefinedIsNull() {
    Sample none = new Sample("weir/1", 1, Double.NaN, new Sample.Units(), null, null);
    Row row = rows(RANKED, none, ranked(2, 1, 2, 3)).get(0);

    assertThat(row.get(4)).isNull();
    assertThat(row.get(6)).isNull();
    assertThat(row.getString(REASON)).startsWith("too short");
  }

  @Test
  void moreSectionsThanThereMayBeHaveNoPairs() {
    List<Sample> sections = List.of(ranked(1, 1, 2, 3), ranked(2, 2, 3, 4), ranked(3, 3, 4, 5));

    assertThat(new MeasureTests("weir", RANKED, sections, settings(2)).rows()).hasSize(3);
    assertThat(new MeasureTests("weir", RANKED, sections, settings(3)).rows()).hasSize(6);
  }

  @Test
  void manySentencesAreTestedByWelchAndFewByPermutation() {
    double[] a = new SplittableRandom(1).doubles(40).toArray();
    double[] b = new SplittableRandom(2).doubles(35).map(value -> value - .3).toArray();
    double[] few = {.1, .5, .2, .9, .4, .3, .8, .7, .6, .5, .4};
    List<Row> rows = rows(SCORED, scored(1, a), scored(2, b), scored(3, few));
    WelchTest expected = new WelchTest(a, b);
    Row pair = rows.get(3);

    assertThat(pair.getString(TEST)).isEqualTo("welch");
    assertThat(pair.getString(EFFECT_SIZE)).isEqualTo("hedges_g");
    assertThat(pair.getDouble(EFFECT)).isCloseTo(expected.hedgesG(), within(1e-9));
    assertThat(pair.getDouble(P)).isCloseTo(expected.pValue(), within(1e-9));
    assertThat(rows.get(4).getString(TEST)).isEqualTo("permutation");
    assertThat(rows.get(2).getString(TEST)).isEqualTo("permutation");
    assertThat(rows.get(4).getDouble(P)).isBetween(0.0005, 1.0);
  }

  @Test
  void aWordOfOneBurstIsNoSurpriseAndAWordOfAllSegmentsIs() {
    Row burst =
        rows("word:flood", counted(1, 40, 0, 0, 0, 0, 0), counted(2, 0, 0, 0, 0, 0, 0)).get(0);
    Row steady =
        rows("word:flood", counted(1, 6, 7, 6, 7, 8, 6), counted(2, 0, 0, 0, 0, 0, 0)).get(0);

    assertThat(burst.getDouble(P)).isEqualTo(1);
    assertThat(steady.getDouble(P)).isLessThan(0.01);
    assertThat(steady.getString(EFFECT_SIZE)).isEqualTo("log_ratio");
    assertThat(steady.getDouble(9)).isGreaterThan(0);
    assertThat(steady.getDouble(4)).isCloseTo(40 / 3000.0 * 1e6, within(1e-6));
  }

  @Test
  void aWordThatNeitherHasIsNotTested() {
    Row row = rows("word:flood", counted(1, 0, 0, 0), counted(2, 0, 0, 0)).get(0);

    assertThat(row.getString(REASON)).isEqualTo("it occurs in neither");
    assertThat(row.getDouble(5)).isZero();
  }

  private static List<Row> rows(String measure, Sample... sections) {
    return new MeasureTests("weir", measure, List.of(sections), settings(100)).rows();
  }

  private static ComparisonSettings settings(int pairs) {
    return new ComparisonSettings(
        pairs, 1000, 99, 1999, List.of(), List.of(), List.of(), List.of(), 10);
  }

  private static Sample ranked(int ordinal, double... units) {
    double mean = Arrays.stream(units).average().orElseThrow();
    return new Sample("weir/" + ordinal, ordinal, mean, new Sample.Units(units), null, null);
  }

  private static Sample scored(int ordinal, double... units) {
    return ranked(ordinal, units);
  }

  private static Sample counted(int ordinal, long... counts) {
    long[] sizes = new long[counts.length];
    Arrays.fill(sizes, 500);
    double rate = 1e6 * Arrays.stream(counts).sum() / (500.0 * counts.length);
    return new Sample(
        "weir/" + ordinal, ordinal, rate, null, null, new Sample.Segments(counts, sizes));
  }
}
