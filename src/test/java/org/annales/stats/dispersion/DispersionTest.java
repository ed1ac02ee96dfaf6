package org.annales.stats.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annales.stats.association.Tables;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DispersionTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final List<ToDoubleFunction<Dispersion>> MEASURES =
      List.of(
          Dispersion::range,
          Dispersion::variationCoefficient,
          Dispersion::juillandD,
          Dispersion::carrollD2,
          Dispersion::rosengrenS,
          Dispersion::dp,
          Dispersion::dpNorm,
          Dispersion::kld,
          Dispersion::kldNormBase2,
          Dispersion::kldNormBaseE,
          Dispersion::da,
          Dispersion::distributionalConsistency);

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsWithoutTheWordNeedNotBeNamed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] sizes = sizes(random);
    long[] counts = counts(random, sizes);
    int[] places = IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
    long[] sparse = new long[places.length + 3];
    for (int i = 0; i < places.length; i++) {
      sparse[i] = counts[places[i]];
    }
    Parts parts = new Parts(sizes);

    assertSameMeasures(
        new Dispersion(parts, counts), new Dispersion(parts, places, sparse, places.length));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfThePartsDoesNotMatter(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] sizes = sizes(random);
    long[] counts = counts(random, sizes);

    assertSameMeasures(
        new Dispersion(new Parts(sizes), counts),
        new Dispersion(new Parts(backwards(sizes)), backwards(counts)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void measuresKeepTheirBounds(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] sizes = sizes(random);
    Parts parts = new Parts(sizes);
    Dispersion dispersion = new Dispersion(parts, counts(random, sizes));

    assertThat(dispersion.juillandD()).isBetween(0.0, 1.0);
    assertThat(dispersion.carrollD2()).isBetween(0.0, 1 + 1e-12);
    assertThat(dispersion.rosengrenS()).isBetween(parts.leastShare() - 1e-12, 1 + 1e-12);
    assertThat(dispersion.dp()).isBetween(0.0, 1 - parts.leastShare() + 1e-12);
    assertThat(dispersion.dpNorm()).isBetween(0.0, 1 + 1e-12);
    assertThat(dispersion.kld()).isGreaterThanOrEqualTo(0);
    assertThat(dispersion.kldNormBase2()).isBetween(0.0, 1.0);
    assertThat(dispersion.da()).isBetween(0.0, 1 + 1e-12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void dpAndDaAreTheSumsOfTheirDefinitions(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] sizes = sizes(random);
    long[] counts = counts(random, sizes);
    Parts parts = new Parts(sizes);
    double f = LongStream.of(counts).sum();
    double dp = 0;
    double rates = 0;
    double differences = 0;
    for (int i = 0; i < sizes.length; i++) {
      dp += Math.abs(counts[i] / f - parts.share(i)) / 2;
      rates += (double) counts[i] / sizes[i];
      for (int j = 0; j < i; j++) {
        differences += Math.abs((double) counts[i] / sizes[i] - (double) counts[j] / sizes[j]);
      }
    }
    Dispersion dispersion = new Dispersion(parts, counts);

    assertThat(dispersion.dp()).isCloseTo(dp, CLOSE);
    assertThat(dispersion.da()).isCloseTo(1 - differences / ((sizes.length - 1) * rates), CLOSE);
  }

  @Test
  void aWordWithTheSameRateEverywhereIsEven() {
    Dispersion even = new Dispersion(new Parts(100, 300, 200), 1, 3, 2);

    assertThat(even.juillandD()).isCloseTo(1, CLOSE);
    assertThat(even.carrollD2()).isCloseTo(1, CLOSE);
    assertThat(even.rosengrenS()).isCloseTo(1, CLOSE);
    assertThat(even.dp()).isCloseTo(0, CLOSE);
    assertThat(even.kld()).isCloseTo(0, CLOSE);
    assertThat(even.da()).isCloseTo(1, CLOSE);
  }

  @Test
  void aWordOfTheSmallestPartAloneIsAsUnevenAsCanBe() {
    Dispersion uneven = new Dispersion(new Parts(100, 300, 200), 7, 0, 0);

    assertThat(uneven.range()).isOne();
    assertThat(uneven.juillandD()).isCloseTo(0, CLOSE);
    assertThat(uneven.carrollD2()).isZero();
    assertThat(uneven.dpNorm()).isCloseTo(1, CLOSE);
    assertThat(uneven.da()).isCloseTo(0, CLOSE);
  }

  @Test
  void partsThatHoldNothingAreRefused() {
    assertThatThrownBy(() -> new Parts(100, 0))
        .hasMessage("the size of a part must be >= 1, was 0");
    assertThatThrownBy(() -> new Dispersion(new Parts(1, 2), 1))
        .hasMessage("expected counts of 2 parts, found 1");
  }

  private static void assertSameMeasures(Dispersion a, Dispersion b) {
    for (ToDoubleFunction<Dispersion> measure : MEASURES) {
      assertThat(measure.applyAsDouble(b)).isCloseTo(measure.applyAsDouble(a), CLOSE);
    }
  }

  private static long[] sizes(SplittableRandom random) {
    return random.longs(random.nextInt(2, 30), 1, 10_000).toArray();
  }

  /** Of a word that is somewhere at least. */
  private static long[] counts(SplittableRandom random, long... sizes) {
    long[] counts = new long[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      counts[i] = random.nextBoolean() ? 0 : random.nextLong(sizes[i] + 1);
    }
    counts[random.nextInt(sizes.length)] = 1;
    return counts;
  }

  private static long[] backwards(long... values) {
    return IntStream.range(0, values.length)
        .mapToLong(i -> values[values.length - 1 - i])
        .toArray();
  }
}
