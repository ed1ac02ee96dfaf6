package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.association.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermutationTestTest {
  private static final int DRAWS = 2000;

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anExactPIsTheShareOfAllSplits(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int target = random.nextInt(1, 6);
    int reference = random.nextInt(1, 6);
    double[] rates = rates(random, target + reference);

    assertThat(new PermutationTest(target, reference, DRAWS, seed).pValue(rates))
        .isCloseTo(shareOfSplits(rates, target), within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDrawnPIsNearTheExactOne(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] rates = random.doubles(12).toArray();
    int target = random.nextInt(4, 9);
    double exact = new PermutationTest(target, 12 - target, DRAWS, seed).pValue(rates);
    int draws = 450;
    double drawn = new PermutationTest(target, 12 - target, draws, seed).pValue(rates);

    assertThat(drawn).isCloseTo(exact, within(1.0 / draws + 4.5 * 0.5 / Math.sqrt(draws)));
  }

  @Test
  void theSameSeedGivesTheSamePAndTheOrderOfTermsDoesNotMatter() {
    double[] first = new SplittableRandom(1).doubles(60).toArray();
    double[] second = new SplittableRandom(2).doubles(60).toArray();
    PermutationTest one = new PermutationTest(20, 40, DRAWS, 7);
    PermutationTest other = new PermutationTest(20, 40, DRAWS, 7);
    double firstP = one.pValue(first);
    double secondP = one.pValue(second);

    assertThat(other.pValue(second)).isEqualTo(secondP);
    assertThat(other.pValue(first)).isEqualTo(firstP);
  }

  @Test
  void oneBurstIsNoSurprise() {
    double[] burst = new double[40];
    burst[3] = 50;

    assertThat(new PermutationTest(10, 30, DRAWS, 1).pValue(burst)).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void aTermInEverySegmentOfTheTargetAndInNoOtherIsSure() {
    double[] rates = new double[100];
    Arrays.fill(rates, 0, 30, 2.0);

    assertThat(new PermutationTest(30, 70, DRAWS, 1).pValue(rates))
        .as("one of all 2.9e25 ways to choose 30 of 100 segments")
        .isBetween(2.7e-26, 3.5e-26);
  }

  @Test
  void aTermWithTheSameRateEverywhereIsNoDifference() {
    double[] rates = new double[50];
    Arrays.fill(rates, 0.1);

    assertThat(new PermutationTest(20, 30, DRAWS, 1).pValue(rates)).isOne();
  }

  @Test
  void withoutSegmentsOnASideThereIsNoTest() {
    assertThat(new PermutationTest(0, 3, DRAWS, 1).pValue(1, 2, 3)).isNaN();
    assertThatThrownBy(() -> new PermutationTest(1, 3, 0, 1))
        .hasMessage("draws must be >= 1, were 0");
  }

  private static double shareOfSplits(double[] rates, int target) {
    double observed = difference(rates, (1 << target) - 1);
    int splits = 0;
    int asFar = 0;
    for (int split = 0; split < 1 << rates.length; split++) {
      if (Integer.bitCount(split) == target) {
        splits++;
        asFar += difference(rates, split) >= observed - 1e-12 ? 1 : 0;
      }
    }
    return (double) asFar / splits;
  }

  private static double difference(double[] rates, int split) {
    double in = 0;
    double out = 0;
    for (int i = 0; i < rates.length; i++) {
      in += (split >> i & 1) == 1 ? rates[i] : 0;
      out += (split >> i & 1) == 1 ? 0 : rates[i];
    }
    int target = Integer.bitCount(split);
    return Math.abs(in / target - out / (rates.length - target));
  }

  /** Some of them 0, some equal. */
  private static double[] rates(SplittableRandom random, int length) {
    return random.ints(length, 0, 6).mapToDouble(i -> i * 0.7).toArray();
  }
}
