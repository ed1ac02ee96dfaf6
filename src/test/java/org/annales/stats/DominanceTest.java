package org.annales.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
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
  void itIsTheDeltaOfMannAndWhitney(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);
    Dominance dominance = Dominance.of(a, b);

    assertThat(dominance.u()).isCloseTo(new MannWhitney(a, b).u(), CLOSE);
    assertThat(dominance.cliffsDelta()).isCloseTo(new MannWhitney(a, b).cliffsDelta(), CLOSE);
    if (!dominance.isExact()) {
      assertSame(dominance.pValue(), new MannWhitney(a, b).pValue());
    }
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

    assertSame(Dominance.of(a, b).low(), -Dominance.of(b, a).high());
    assertSame(Dominance.of(a, b).pValue(), Dominance.of(b, a).pValue());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theExactChanceIsThatOfAllDeals(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = random.ints(4, 0, 6).asDoubleStream().sorted().toArray();
    double[] b = random.ints(5, 0, 6).asDoubleStream().sorted().toArray();
    double p = Dominance.of(a, b).pValue();

    if (!Double.isNaN(p)) {
      assertThat(p).isCloseTo(new MannWhitney(a, b).exactPValue(1000, 1), CLOSE);
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

    assertThat(none.cliffsDelta()).isNaN();
    assertThat(none.pValue()).isNaN();
    assertThat(none.low()).isNaN();
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
