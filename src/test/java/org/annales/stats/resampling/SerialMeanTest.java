package org.annales.stats.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.annales.stats.resampling.SerialMean.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialMeanTest {
  private static final int TEXTS = 4000;

  /** Like scores of sentences: half are 0, the others lie from −1 to 1; lag 1 correlates by .15. */
  private static double[] scores(int size, SplittableRandom random) {
    double[] scores = new double[size];
    double tone = random.nextGaussian();
    for (int i = 0; i < size; i++) {
      tone = 0.6 * tone + 0.8 * random.nextGaussian();
      scores[i] = random.nextBoolean() ? 0 : Math.tanh(0.4 * tone + 0.5 * random.nextGaussian());
    }
    return scores;
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 15, 20, 30, 60, 120, 300})
  void theIntervalCoversTheMeanAsOftenAsItPromises(int size) {
    SplittableRandom random = new SplittableRandom(size);
    int covered = 0;
    for (int text = 0; text < TEXTS; text++) {
      SerialMean mean = new SerialMean(Unit.SCORES, scores(size, random));
      covered += mean.low() <= 0 && mean.high() >= 0 ? 1 : 0;
    }
    assertThat(covered / (double) TEXTS).isBetween(0.92, 0.97);
  }

  /** Passages of 20 sentences differ, as they do in names. */
  @ParameterizedTest
  @ValueSource(ints = {60, 120, 240})
  void theIntervalOfARateDoesSoTooWherePassagesDiffer(int size) {
    SplittableRandom random = new SplittableRandom(7 + size);
    int covered = 0;
    for (int text = 0; text < TEXTS; text++) {
      double[] values = new double[size];
      double passage = 0;
      int start = random.nextInt(20);
      for (int i = 0; i < size; i++) {
        passage = i == 0 || (i + start) % 20 == 0 ? random.nextGaussian() : passage;
        values[i] = passage + 2 * random.nextGaussian();
      }
      SerialMean mean = new SerialMean(Unit.RATES, values);
      covered += mean.low() <= 0 && mean.high() >= 0 ? 1 : 0;
    }
    assertThat(covered / (double) TEXTS).isBetween(0.92, 0.97);
  }

  @Test
  void streaksWidenTheInterval() {
    double[] turning = new double[60];
    double[] streaks = new double[60];
    Arrays.setAll(turning, i -> i % 2);
    Arrays.setAll(streaks, i -> i / 10 % 2);

    assertThat(new SerialMean(Unit.SCORES, streaks).error())
        .isGreaterThan(3 * new SerialMean(Unit.SCORES, turning).error());
  }

  @Test
  void theIntervalMovesWithTheValues() {
    double[] values = scores(40, new SplittableRandom(1));
    double[] moved = Arrays.stream(values).map(value -> 10 + 2 * value).toArray();

    assertThat(new SerialMean(Unit.SCORES, moved).low())
        .isCloseTo(10 + 2 * new SerialMean(Unit.SCORES, values).low(), within(1e-9));
    assertThat(new SerialMean(Unit.SCORES, moved).high())
        .isCloseTo(10 + 2 * new SerialMean(Unit.SCORES, values).high(), within(1e-9));
  }

  @Test
  void fewValuesAndEqualValuesHaveNoInterval() {
    assertThat(new SerialMean(Unit.SCORES, scores(11, new SplittableRandom(1))).low()).isNaN();
    assertThat(new SerialMean(Unit.SCORES).estimate()).isNaN();
    assertThat(new SerialMean(Unit.SCORES, new double[30]).high()).isNaN();
    assertThat(new SerialMean(Unit.SEGMENTS, scores(7, new SplittableRandom(1))).low()).isNaN();
    assertThat(new SerialMean(Unit.SEGMENTS, scores(8, new SplittableRandom(1))).low()).isFinite();
  }
}
