package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightedTrendTest {
  private static final Offset<Double> CLOSE = within(1e-10);
  private static final int TEXTS = 40;

  /** Computed with matrices, by NumPy and SciPy. */
  @Test
  void theTrendIsThatOfWeightedLeastSquares() {
    double[] years = {1901, 1903, 1904, 1908, 1909, 1915};
    double[] counts = {2, 1, 5, 4, 9, 7};
    double[] words = {100, 80, 250, 120, 200, 130};
    WeightedTrend trend = trend(years, counts, words);

    assertThat(trend.slope()).isCloseTo(0.003087504776461597, CLOSE);
    assertThat(trend.low()).isCloseTo(0.0009187070094304321, CLOSE);
    assertThat(trend.high()).isCloseTo(0.005256302543492762, CLOSE);
    assertThat(trend.pValue()).isCloseTo(0.016782042591188043, CLOSE);
  }

  @Test
  void aRateThatStaysIsNoTrendHoweverTheTextsGrow() {
    double[] years = {1, 2, 3, 4, 5};
    double[] words = {100, 200, 400, 800, 1600};
    double[] counts = Arrays.stream(words).map(size -> size / 50).toArray();

    assertThat(trend(years, counts, words).pValue()).isNaN();
    counts[0]++;
    assertThat(trend(years, counts, words).slope()).isNegative();
  }

  /** A rare word is missing from the short texts of early years: by years it seems to rise. */
  @Test
  void chanceAloneSeldomLooksLikeATrendWhereTextsGrow() {
    long byTexts = IntStream.range(0, 400).filter(seed -> grown(seed).pValue() <= 0.05).count();
    long byYears = IntStream.range(0, 400).filter(seed -> rates(seed).pValue() <= 0.05).count();

    assertThat(byTexts).isBetween(4L, 36L);
    assertThat(byYears).isGreaterThan(60);
  }

  private static WeightedTrend grown(int seed) {
    return trend(times(), counts(seed), words());
  }

  private static MannKendall rates(int seed) {
    double[] counts = counts(seed);
    return new MannKendall(
        IntStream.range(0, TEXTS).mapToDouble(i -> counts[i] / words()[i]).toArray());
  }

  private static double[] times() {
    return IntStream.range(0, TEXTS).asDoubleStream().toArray();
  }

  private static double[] words() {
    return IntStream.range(0, TEXTS)
        .mapToDouble(i -> Math.rint(500 * Math.exp(i / 10.0)))
        .toArray();
  }

  /** Two in ten thousand words, in texts that have it more often or less. */
  private static double[] counts(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Arrays.stream(words())
        .map(size -> size * 2e-4 * -Math.log(random.nextDouble()))
        .map(mean -> occurrences(mean, random))
        .toArray();
  }

  /** Of a Poisson distribution. */
  private static double occurrences(double mean, SplittableRandom random) {
    double sum = -Math.log(random.nextDouble());
    int count = 0;
    while (sum < mean) {
      sum -= Math.log(random.nextDouble());
      count++;
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("org.annales.stats.association.Tables#seeds")
  void turningTimeRoundTurnsTheTrend(long seed) {
    double[] values = new SplittableRandom(seed).doubles(12, 1, 9).toArray();
    double[] sizes = new SplittableRandom(seed + 1).doubles(12, 50, 900).toArray();
    double[] times = IntStream.range(0, 12).asDoubleStream().toArray();
    double[] back = Arrays.stream(times).map(time -> -time).toArray();

    WeightedTrend trend = trend(times, values, sizes);
    WeightedTrend turned = trend(back, values, sizes);

    assertThat(turned.slope()).isCloseTo(-trend.slope(), CLOSE);
    assertThat(turned.pValue()).isCloseTo(trend.pValue(), CLOSE);
    assertThat(trend.low() > 0 || trend.high() < 0).isEqualTo(trend.pValue() < 0.05);
  }

  @Test
  void aPerfectLineIsSure() {
    double[] years = {1, 2, 3, 4, 5};
    WeightedTrend trend = trend(years, new double[] {1, 2, 3, 4, 5}, new double[] {9, 9, 9, 9, 9});

    assertThat(trend.slope()).isCloseTo(1 / 9.0, CLOSE);
    assertThat(trend.pValue()).isLessThan(1e-12);
    assertThat(trend.high()).isCloseTo(trend.low(), CLOSE);
  }

  @Test
  void whereNothingVariesOrThereAreTwoTextsThereIsNoTrend() {
    double[] some = {1, 2, 3};
    double[] same = {4, 4, 4};

    assertThat(trend(some, same, same).pValue()).isNaN();
    assertThat(trend(same, some, same).pValue()).isNaN();
    assertThat(trend(new double[] {1, 2}, new double[] {1, 2}, new double[] {9, 9}).pValue())
        .isNaN();
    assertThat(trend(new double[0], new double[0], new double[0]).low()).isNaN();
  }

  @ParameterizedTest
  @MethodSource("org.annales.stats.association.Tables#seeds")
  void textsWithoutAnyNeedNotBeNamed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] times = random.doubles(30, 1900, 1950).toArray();
    double[] sizes = random.doubles(30, 50, 900).toArray();
    int[] places = IntStream.range(0, 30).filter(i -> random.nextInt(4) == 0).toArray();
    double[] some = random.doubles(places.length, 1, 9).toArray();
    double[] all = new double[30];
    for (int i = 0; i < places.length; i++) {
      all[places[i]] = some[i];
    }
    WeightedTrend named = new WeightedTrend.Texts(times, sizes).trend(places, some);
    WeightedTrend whole = trend(times, all, sizes);

    assertThat(named.slope()).isCloseTo(whole.slope(), CLOSE);
    assertThat(named.low()).isCloseTo(whole.low(), CLOSE);
    assertThat(named.pValue()).isCloseTo(whole.pValue(), CLOSE);
  }

  private static WeightedTrend trend(double[] times, double[] sums, double[] sizes) {
    return new WeightedTrend.Texts(times, sizes).trend(sums);
  }
}
