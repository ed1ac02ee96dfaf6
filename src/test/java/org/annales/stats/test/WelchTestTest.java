package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.association.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WelchTestTest {
  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void targetAndReferenceExchangedTurnTheSignAndLeaveTheP(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);

    assertSame(new WelchTest(b, a).t(), -new WelchTest(a, b).t());
    assertSame(new WelchTest(b, a).pValue(), new WelchTest(a, b).pValue());
    assertSame(new WelchTest(b, a).hedgesG(), -new WelchTest(a, b).hedgesG());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMeasureInAnotherUnitIsTestedTheSame(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = values(random);
    double[] b = values(random);
    WelchTest test = new WelchTest(a, b);
    WelchTest scaled = new WelchTest(inAnotherUnit(a), inAnotherUnit(b));

    assertSame(scaled.t(), test.t());
    assertSame(scaled.degrees(), test.degrees());
    assertSame(scaled.cohensD(), test.cohensD());
  }

  @Test
  void withoutSegmentsThereIsNoTest() {
    WelchTest test = new WelchTest(new double[0], new double[] {1, 2});

    assertThat(test.t()).isNaN();
    assertThat(test.pValue()).isNaN();
    assertThat(test.hedgesG()).isNaN();
  }

  private static void assertSame(double a, double b) {
    if (Double.isNaN(b)) {
      assertThat(a).isNaN();
    } else {
      assertThat(a).isCloseTo(b, within(1e-9 * (1 + Math.abs(b))));
    }
  }

  private static double[] values(SplittableRandom random) {
    return random.ints(random.nextInt(1, 15), 0, 12).asDoubleStream().toArray();
  }

  private static double[] inAnotherUnit(double... values) {
    return Arrays.stream(values).map(v -> v * 1000 + 7).toArray();
  }
}
