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

class FalseDiscoveryTest {
  private static final double[] BENJAMINI_1995 = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1
  };

  static LongStream seeds() {
    return Tables.seeds();
  }

  @Test
  void fourOfFifteenAreRejectedWhereBonferroniRejectsThree() {
    double[] q = FalseDiscovery.benjaminiHochberg(BENJAMINI_1995);

    assertThat(Arrays.stream(q).filter(value -> value <= .05)).hasSize(4);
    assertThat(Arrays.stream(BENJAMINI_1995).filter(p -> p * 15 <= .05)).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void correctedValuesAreAtLeastThePValuesAndInTheirOrder(long seed) {
    double[] p = pValues(new SplittableRandom(seed));
    double[] q = FalseDiscovery.benjaminiHochberg(p);
    double[] dependent = FalseDiscovery.benjaminiYekutieli(p);

    for (int i = 0; i < p.length; i++) {
      assertThat(q[i]).isBetween(p[i], 1.0);
      assertThat(dependent[i]).isBetween(q[i], 1.0);
      for (int j = 0; j < i; j++) {
        assertThat((p[i] - p[j]) * (q[i] - q[j])).isGreaterThanOrEqualTo(0);
        assertThat(p[i] == p[j] && q[i] != q[j]).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLogarithmsAreThoseOfTheValues(long seed) {
    double[] p = pValues(new SplittableRandom(seed));
    double[] lnP = Arrays.stream(p).map(Math::log).toArray();
    double[] lnQ = FalseDiscovery.lnBenjaminiHochberg(lnP);
    double[] lnDependent = FalseDiscovery.lnBenjaminiYekutieli(lnP);

    assertThat(Arrays.stream(lnQ).map(Math::exp).toArray())
        .containsExactly(FalseDiscovery.benjaminiHochberg(p), within(1e-12));
    assertThat(Arrays.stream(lnDependent).map(Math::exp).toArray())
        .containsExactly(FalseDiscovery.benjaminiYekutieli(p), within(1e-12));
  }

  @Test
  void whatIsNotDefinedIsNoTest() {
    assertThat(FalseDiscovery.benjaminiHochberg(new double[] {.01, Double.NaN, .04, .03}))
        .containsExactly(new double[] {.03, Double.NaN, .04, .04}, within(1e-15));
    assertThat(FalseDiscovery.benjaminiHochberg(new double[] {})).isEmpty();
  }

  @Test
  void ofEqualValuesTheFirstHasTheFirstRank() {
    assertThat(FalseDiscovery.ranks(new double[] {-2, -3000, -2, Double.NaN, -2504, -2}))
        .containsExactly(3, 1, 4, 0, 2, 5);
    assertThat(FalseDiscovery.ranks(new double[] {0.0, -0.0, -1})).containsExactly(2, 3, 1);
  }

  @Test
  void harmonicNumbersAreThoseOfTheSum() {
    double sum = 0;
    for (int i = 1; i <= 5000; i++) {
      sum += 1.0 / i;
      assertThat(FalseDiscovery.harmonic(i)).isCloseTo(sum, within(1e-11));
    }
  }

  /** Some of them equal. */
  private static double[] pValues(SplittableRandom random) {
    int steps = random.nextInt(1, 1000);
    return random.doubles(random.nextInt(1, 60)).map(p -> Math.ceil(p * steps) / steps).toArray();
  }
}
