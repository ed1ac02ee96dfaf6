package org.annales.stats.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.test.ChangePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockPermutationTest {
  @Test
  void ordersOfBlocksKeepAllValuesAndTheirNeighbours() {
    double[] values = {1, 1, 1, 0, 0, 0, 1, 1, 1, 2};
    BlockPermutation orders = new BlockPermutation(values, 3, 50, 1);

    assertThat(orders.ofValues(dealt -> Arrays.stream(dealt).sum())).containsOnly(8.0);
    assertThat(orders.ofValues(BlockPermutationTest::steps))
        .isSorted()
        .contains(2.0, 3.0)
        .doesNotContain(4.0, 5.0);
  }

  @Test
  void theSumsOfAnOrderAreThoseOfItsValues() {
    double[] values = new SplittableRandom(5).doubles(47).toArray();
    BlockPermutation orders = new BlockPermutation(values, 6, 200, 2);

    assertThat(orders.changes())
        .containsExactly(
            orders.ofValues(dealt -> ChangePoint.of(dealt).statistic()), within(1e-12));
    assertThat(orders.ofSums(sums -> sums[2] - sums[1], 0, 15, 31, 47))
        .containsExactly(
            orders.ofValues(dealt -> Arrays.stream(dealt, 15, 31).sum()), within(1e-12));
  }

  @Test
  void aStepIsFoundAndChanceSeldomBringsIt() {
    double[] values = new double[120];
    Arrays.fill(values, 70, 120, 1);
    ChangePoint change = ChangePoint.of(values);
    double[] chance = new BlockPermutation(values, 5, 999, 1).changes();

    assertThat(change.place()).isEqualTo(70);
    assertThat(change.statistic()).isCloseTo(70 * (50 / 120.0) / Math.sqrt(120), within(1e-9));
    assertThat(Resampling.pValue(chance, change.statistic())).isEqualTo(0.001);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chanceAloneSeldomLooksLikeAChange(long seed) {
    double[] values = new SplittableRandom(seed).doubles(200).toArray();
    double[] chance = new BlockPermutation(values, 5, 999, seed).changes();

    assertThat(Resampling.pValue(chance, ChangePoint.of(values).statistic())).isGreaterThan(0.005);
  }

  private static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  private static double steps(double... values) {
    double steps = 0;
    for (int i = 1; i < values.length; i++) {
      steps += values[i] == values[i - 1] ? 0 : 1;
    }
    return steps;
  }
}
