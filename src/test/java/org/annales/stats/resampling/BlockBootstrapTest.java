package org.annales.stats.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.test.ChangePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockBootstrapTest {
  static LongStream seeds() {
    return LongStream.range(0, 10);
  }

  @Test
  void blocksOfTwoGoRoundTheEnd() {
    // From each of four places two values, and their means: 1.5, 2.5, 3.5, 2.5; 16 resamples.
    BlockBootstrap all = new BlockBootstrap(new double[] {1, 2, 3, 4}, 2, 16, 0);

    assertThat(all.quantile(0)).isEqualTo(1.5);
    assertThat(all.quantile(0.5)).isEqualTo(2.5);
    assertThat(all.quantile(1)).isEqualTo(3.5);
  }

  @Test
  void theLastBlockIsCut() {
    // Blocks of two and of one: the least mean is (1 + 2 + 1) / 3.
    assertThat(new BlockBootstrap(new double[] {1, 2, 3}, 2, 9, 0).quantile(0))
        .isCloseTo(4 / 3.0, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theIntervalHoldsTheMeanAndIsWiderForValuesThatRunInStreaks(long seed) {
    double[] values = streaks(seed, 400);
    double mean = Arrays.stream(values).average().orElseThrow();
    BlockBootstrap single = new BlockBootstrap(values, 1, 999, seed);
    BlockBootstrap blocks = new BlockBootstrap(values, 20, 999, seed);

    assertThat(mean).isBetween(single.low(), single.high()).isBetween(blocks.low(), blocks.high());
    assertThat(blocks.high() - blocks.low()).isGreaterThan(single.high() - single.low());
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    double[] values = streaks(3, 50);

    assertThat(new BlockBootstrap(values, 4, 99, 7).low())
        .isEqualTo(new BlockBootstrap(values, 4, 99, 7).low())
        .isNotEqualTo(new BlockBootstrap(values, 4, 99, 8).low());
  }

  @Test
  void nothingHasNoInterval() {
    assertThat(new BlockBootstrap(new double[0], 1, 9, 0).low()).isNaN();
    assertThatThrownBy(() -> new BlockBootstrap(new double[] {1}, 0, 9, 0))
        .hasMessage("block and resamples must be >= 1, were 0 and 9");
  }

  @Test
  void aSeriesOfOneHasNoChange() {
    assertThat(ChangePoint.of(3).place()).isZero();
    assertThat(ChangePoint.of().statistic()).isZero();
  }

  private static double[] streaks(long seed, int size) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[size];
    for (int i = 1; i < size; i++) {
      values[i] = 0.9 * values[i - 1] + random.nextDouble() - 0.5;
    }
    return values;
  }
}
