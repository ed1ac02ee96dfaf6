package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.FisherExact;
import org.annales.stats.association.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSumTailTest {
  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @CsvSource({
    "350, 5, 20, 3",
    "350, 5, 20, 5",
    "350, 10, 40, 8",
    "350, 30, 200, 28",
    "350, 100, 100, 50",
    "60, 30, 8, 8"
  })
  void ofEqualValuesItIsTheHypergeometricTail(int units, int drawn, int having, int found) {
    double[] values = new double[having];
    Arrays.fill(values, 0.002);
    double exact =
        FisherExact.right(
            new Contingency(found, having - found, drawn - found, units - drawn - having + found));

    assertThat(new SampleSumTail(values, having, units, drawn).atLeast(found * 0.002))
        .isCloseTo(exact, within(exact * 0.1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofCountsItIsNearTheShareOfManySamples(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int units = 60;
    int drawn = random.nextInt(3, 20);
    double[] counts = new double[random.nextInt(10, 30)];
    Arrays.setAll(counts, i -> 1 + random.nextInt(3));
    double[] sums = sums(counts, units, drawn, random);
    double sum = sums[(int) (sums.length * 0.998)];
    double share = (double) Arrays.stream(sums).filter(s -> s >= sum).count() / sums.length;

    assertThat(new SampleSumTail(counts, counts.length, units, drawn).atLeast(sum))
        .isBetween(share / 2, share * 2);
  }

  private static double[] sums(double[] counts, int units, int drawn, SplittableRandom random) {
    double[] all = Arrays.copyOf(counts, units);
    double[] sums = new double[60_000];
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < drawn; j++) {
        int other = random.nextInt(j, units);
        double value = all[other];
        all[other] = all[j];
        all[j] = value;
        sums[i] += value;
      }
    }
    Arrays.sort(sums);
    return sums;
  }

  @Test
  void itIsNotDefinedBelowTheMeanAndBeyondAllThatCanBeReached() {
    SampleSumTail tail = new SampleSumTail(new double[] {1, 1, 1, 1}, 4, 10, 5);

    assertThat(tail.atLeast(2)).isNaN();
    assertThat(tail.atLeast(5)).isNaN();
    assertThat(tail.atLeast(4)).isBetween(0.0, 0.1);
  }

  @Test
  void aFarStatisticHasASmallerPThanDrawsCanShow() {
    double[] rates = new double[200];
    Arrays.fill(rates, 0, 20, 0.01);

    assertThat(new PermutationTest(20, 180, 999, 1).pValue(rates)).isBetween(1e-28, 1e-26);
  }
}
