package org.annales.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockOrdersTest {
  @Test
  void ordersOfBlocksKeepAllValuesAndTheirNeighbours() {
    double[] values = {1, 1, 1, 0, 0, 0, 1, 1, 1, 2};
    BlockOrders orders = new BlockOrders(values, 3, 50, 1);
    int[] places = IntStream.rangeClosed(0, values.length).toArray();

    assertThat(orders.statistics(sums -> sums[values.length], places)).containsOnly(8.0);
    assertThat(orders.statistics(sums -> steps(dealt(sums)), places))
        .isSorted()
        .contains(2.0, 3.0)
        .doesNotContain(4.0, 5.0);
  }

  @Test
  void theStatisticOfAnOrderIsThatOfItsValues() {
    double[] values = new SplittableRandom(5).doubles(47).toArray();
    BlockOrders orders = new BlockOrders(values, 6, 200, 2);
    int[] places = IntStream.rangeClosed(0, values.length).toArray();

    assertThat(orders.changes())
        .containsExactly(
            orders.statistics(sums -> ChangePoint.of(dealt(sums)).statistic(), places),
            within(1e-12));
    List<Double> thirds = new ArrayList<>();
    orders.statistics(
        sums -> {
          thirds.add(sums[2] - sums[1]);
          return 0;
        },
        0,
        15,
        30);
    List<Double> added = new ArrayList<>();
    orders.statistics(
        sums -> {
          added.add(Arrays.stream(dealt(sums), 15, 30).sum());
          return 0;
        },
        places);
    assertThat(thirds).hasSize(200);
    for (int i = 0; i < thirds.size(); i++) {
      assertThat(thirds.get(i)).isCloseTo(added.get(i), within(1e-12));
    }
  }

  @Test
  void aStepIsFoundAndChanceSeldomBringsIt() {
    double[] values = new double[120];
    Arrays.fill(values, 70, 120, 1);
    ChangePoint change = ChangePoint.of(values);
    double[] chance = new BlockOrders(values, 5, 999, 1).changes();

    assertThat(change.place()).isEqualTo(70);
    assertThat(change.statistic()).isCloseTo(70 * (50 / 120.0) / Math.sqrt(120), within(1e-9));
    assertThat(BlockOrders.pValue(chance, change.statistic())).isEqualTo(0.001);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void chanceAloneSeldomLooksLikeAChange(long seed) {
    double[] values = new SplittableRandom(seed).doubles(200).toArray();
    double[] chance = new BlockOrders(values, 5, 999, seed).changes();

    assertThat(BlockOrders.pValue(chance, ChangePoint.of(values).statistic())).isGreaterThan(0.005);
  }

  private static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  private static double[] dealt(double... sums) {
    double[] values = new double[sums.length - 1];
    Arrays.setAll(values, i -> sums[i + 1] - sums[i]);
    return values;
  }

  private static double steps(double... values) {
    double steps = 0;
    for (int i = 1; i < values.length; i++) {
      steps += Math.abs(values[i] - values[i - 1]) < 1e-9 ? 0 : 1;
    }
    return steps;
  }
}
