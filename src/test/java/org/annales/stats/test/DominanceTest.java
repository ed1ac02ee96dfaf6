package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.annales.stats.Moments;
import org.annales.stats.Sorted;
import org.annales.stats.association.Tables;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DominanceTest {
  private static final Offset<Double> CLOSE = within(1e-10);

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void uCountsPairs(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] target = values(random);
    double[] reference = values(random);
    double pairs = 0;
    for (double a : target) {
      for (double b : reference) {
        pairs += a > b ? 1 : a == b ? 0.5 : 0;
      }
    }
    Dominance test = Dominance.of(target, reference);

    assertThat(test.u()).isCloseTo(pairs, CLOSE);
    assertThat(test.cliffsDelta()).isBetween(-1.0, 1.0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRankSumIsThatOfTheTargetsRanks(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);

    assertThat(Dominance.of(a, b).rankSum())
        .isCloseTo(Arrays.stream(ranks(a, b)).limit(a.length).sum(), CLOSE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNormalChanceIsThatOfRanksDealtOut(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);
    Moments ranks = Moments.of(ranks(a, b));
    double size = a.length + b.length;
    double deviation = Math.sqrt(a.length * b.length / size * ranks.squares() / (size - 1));
    double apart = Math.abs(Dominance.of(a, b).rankSum() - a.length * ranks.mean());
    double z = Math.max(0, apart - 0.5) / deviation;

    assertSame(
        Dominance.of(a, b).normalPValue(), 2 * new NormalDistribution().cumulativeProbability(-z));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPartAgainstTheRestIsASampleAgainstAnother(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);
    double[] all = Sorted.merged(a, b);
    Dominance part = Dominance.ofPart(a, all, Sorted.ties(all));
    Moments rest = Moments.of(all).without(Moments.of(a));

    assertSame(part.low(), Dominance.of(a, b).low());
    assertSame(part.pValue(), Dominance.of(a, b).pValue());
    assertThat(rest.mean()).isCloseTo(Moments.of(b).mean(), CLOSE);
    assertThat(rest.squares()).isCloseTo(Moments.of(b).squares(), within(1e-8));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exchangedSamplesTurnTheSignOfDeltaAndOfItsInterval(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);

    assertSame(Dominance.of(a, b).cliffsDelta(), -Dominance.of(b, a).cliffsDelta());
    assertSame(Dominance.of(a, b).low(), -Dominance.of(b, a).high());
    assertSame(Dominance.of(a, b).pValue(), Dominance.of(b, a).pValue());
    assertSame(Dominance.of(a, b).normalPValue(), Dominance.of(b, a).normalPValue());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theExactChanceIsThatOfAllDeals(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = random.ints(4, 0, 6).asDoubleStream().sorted().toArray();
    double[] b = random.ints(5, 0, 6).asDoubleStream().sorted().toArray();
    double p = Dominance.of(a, b).pValue();

    if (!Double.isNaN(p)) {
      assertThat(p).isCloseTo(new PermutationTest(4, 5, 1000, 1).pValue(ranks(a, b)), CLOSE);
    }
  }

  @Test
  void theChanceOfFewValuesIsExactAndThatOfManyNormal() {
    double[] few = {1, 2, 4, 8};
    double[] many = IntStream.range(0, 500).asDoubleStream().toArray();

    assertThat(Dominance.of(few, new double[] {3, 5, 6}))
        .matches(Dominance::isExact)
        .matches(test -> test.pValue() == test.exactPValue());
    assertThat(Dominance.of(few, many))
        .matches(test -> !test.isExact())
        .matches(test -> test.pValue() == test.normalPValue());
  }

  @Test
  void threeAboveManyHaveTheirExactChance() {
    double[] many = IntStream.range(0, 347).asDoubleStream().toArray();
    Dominance test = Dominance.of(new double[] {400, 401, 402}, many);
    double splits = 350.0 * 349 * 348 / 6;

    assertThat(test.pValue()).isCloseTo(2 / splits, within(1e-18));
    assertThat(test.leastPValue()).isCloseTo(2 / splits, within(1e-18));
    assertThat(Dominance.of(many, new double[] {400, 401, 402}).pValue())
        .isCloseTo(2 / splits, within(1e-18));
    assertThat(test.normalPValue()).isGreaterThan(0.002);
  }

  @Test
  void noDivisionOfTheSameValuesHasASmallerChance() {
    SplittableRandom random = new SplittableRandom(7);
    double[] pool = random.ints(11, 0, 8).asDoubleStream().toArray();
    for (int draw = 0; draw < 200; draw++) {
      for (int i = pool.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        double moved = pool[i];
        pool[i] = pool[j];
        pool[j] = moved;
      }
      Dominance test =
          Dominance.of(
              Sorted.of(Arrays.copyOf(pool, 4)), Sorted.of(Arrays.copyOfRange(pool, 4, 11)));
      assertThat(test.pValue()).isGreaterThanOrEqualTo(test.leastPValue() - 1e-12);
    }
  }

  @Test
  void identicalSamplesDoNotDiffer() {
    Dominance same = Dominance.of(new double[] {1, 2, 3}, new double[] {1, 2, 3});

    assertThat(same.cliffsDelta()).isZero();
    assertThat(same.pValue()).isEqualTo(1);
    assertThat(same.low()).isNegative();
  }

  @Test
  void anEmptySampleHasNoDelta() {
    Dominance none = Dominance.of(new double[0], new double[] {1, 2});

    assertThat(none.u()).isNaN();
    assertThat(none.rankSum()).isNaN();
    assertThat(none.cliffsDelta()).isNaN();
    assertThat(none.pValue()).isNaN();
    assertThat(none.normalPValue()).isNaN();
    assertThat(none.low()).isNaN();
  }

  /** The ranks of the values of both, found value by value. */
  private static double[] ranks(double[] a, double[] b) {
    double[] all = DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    return Arrays.stream(all).map(value -> rank(value, all)).toArray();
  }

  private static double rank(double value, double... all) {
    long below = Arrays.stream(all).filter(other -> other < value).count();
    long equal = Arrays.stream(all).filter(other -> other == value).count();
    return below + (equal + 1) / 2.0;
  }

  private static double[] values(SplittableRandom random) {
    double[] values = random.ints(random.nextInt(2, 30), 0, 40).asDoubleStream().toArray();
    Arrays.sort(values);
    return values;
  }

  private static void assertSame(double found, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(found).isNaN();
    } else {
      assertThat(found).isCloseTo(expected, CLOSE);
    }
  }
}
