package org.annales.stats.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchMeansTest {
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
      BatchMeans mean = new BatchMeans(scores(size, random));
      covered += mean.low() <= 0 && mean.high() >= 0 ? 1 : 0;
    }
    assertThat(covered / (double) TEXTS).isBetween(0.92, 0.97);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 20, 60, 200})
  void theIntervalOfARatioDoesSoToo(int size) {
    SplittableRandom random = new SplittableRandom(7 + size);
    int covered = 0;
    for (int text = 0; text < TEXTS; text++) {
      double[] words = new double[size];
      double[] marked = new double[size];
      for (int i = 0; i < size; i++) {
        words[i] = 4 + random.nextInt(30);
        for (int word = 0; word < words[i]; word++) {
          marked[i] += random.nextDouble() < 0.3 ? 1 : 0;
        }
      }
      BatchMeans ratio = BatchMeans.ofRatio(marked, words);
      covered += ratio.low() <= 0.3 && ratio.high() >= 0.3 ? 1 : 0;
    }
    assertThat(covered / (double) TEXTS).isBetween(0.92, 0.97);
  }

  @Test
  void streaksWidenTheInterval() {
    double[] turning = new double[60];
    double[] streaks = new double[60];
    Arrays.setAll(turning, i -> i % 2);
    Arrays.setAll(streaks, i -> i / 10 % 2);

    assertThat(new BatchMeans(streaks).error()).isGreaterThan(3 * new BatchMeans(turning).error());
  }

  @Test
  void theIntervalMovesWithTheValues() {
    double[] values = scores(40, new SplittableRandom(1));
    double[] moved = Arrays.stream(values).map(value -> 10 + 2 * value).toArray();

    assertThat(new BatchMeans(moved).low())
        .isCloseTo(10 + 2 * new BatchMeans(values).low(), within(1e-9));
    assertThat(new BatchMeans(moved).high())
        .isCloseTo(10 + 2 * new BatchMeans(values).high(), within(1e-9));
  }

  @Test
  void fewValuesAndEqualValuesHaveNoInterval() {
    assertThat(new BatchMeans(scores(11, new SplittableRandom(1))).low()).isNaN();
    assertThat(new BatchMeans().estimate()).isNaN();
    assertThat(new BatchMeans(new double[30]).high()).isNaN();
    assertThat(BatchMeans.ofRatio(new double[20], new double[20]).low()).isNaN();
  }
}
