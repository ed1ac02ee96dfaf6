package org.annales.stats.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.resampling.PermutationDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KruskalWallisTest {
  private static final Offset<Double> CLOSE = within(1e-10);
  private static final List<double[]> SAMPLES =
      List.of(
          new double[] {2.1, 3.4, 1.9, 5.5, 4.4},
          new double[] {6.1, 5.5, 7.2, 4.9, 8.8, 6.6},
          new double[] {3.4, 2.2, 9.1, 4.4, 5.0});

  @Test
  void sumsThatCancelToAlmostNothingAreTiedWithZero() {
    KruskalWallis exact =
        new KruskalWallis(
            List.of(new double[] {0, 0, 0.3, -0.2, 0}, new double[] {0, 0.4, 0.1, 0, 0.6}));
    KruskalWallis rounded =
        new KruskalWallis(
            List.of(
                new double[] {1e-17, 0, 0.3, -0.2, -3e-17},
                new double[] {-1e-17, 0.4, 0.1, 2e-17, 0.6}));

    assertThat(rounded.statistic()).isEqualTo(exact.statistic());
  }

  @Test
  void smallValuesBesideGreatOnesAreNoTies() {
    KruskalWallis test =
        new KruskalWallis(List.of(new double[] {1e-9, 2e-9, 3e-9}, new double[] {4e-9, 5e-9, 700}));

    assertThat(test.statistic())
        .isEqualTo(
            new KruskalWallis(List.of(new double[] {1, 2, 3}, new double[] {4, 5, 6})).statistic());
  }

  /** Computed with SciPy. */
  @Test
  void theStatisticIsCorrectedForEqualValues() {
    KruskalWallis test = new KruskalWallis(SAMPLES);

    assertThat(test.statistic()).isCloseTo(6.394017725258488, CLOSE);
    assertThat(test.pValue()).isCloseTo(0.04088431185968322, CLOSE);
    assertThat(test.etaSquared()).isCloseTo((6.394017725258488 - 2) / 13, CLOSE);
    assertThat(test.chanceHigh()).isCloseTo((5.991464547107979 - 2) / 13, CLOSE);
  }

  @Test
  void dealtValuesComeNearTheLaw() {
    KruskalWallis test = new KruskalWallis(SAMPLES);
    PermutationDistribution dealt = test.permuted(9999, 1);

    assertThat(dealt.pValue()).isBetween(0.02, 0.05);
    assertThat(test.chanceHigh(dealt)).isCloseTo(test.chanceHigh(), within(0.05));
    assertThat(test.permuted(99, 7).pValue()).isEqualTo(test.permuted(99, 7).pValue());
  }

  @Test
  void valuesThatDifferInTheirLastDigitsAreEqual() {
    double third = 0.1 + 0.2;
    KruskalWallis same =
        new KruskalWallis(List.of(new double[] {0.3, 1, 2}, new double[] {0.3, 4, 5}));
    KruskalWallis nearly =
        new KruskalWallis(List.of(new double[] {0.3, 1, 2}, new double[] {third, 4, 5}));

    assertThat(third).isNotEqualTo(0.3);
    assertThat(nearly.statistic()).isEqualTo(same.statistic());
  }

  @Test
  void samplesThatAreApartHaveAGreatEffect() {
    KruskalWallis test =
        new KruskalWallis(
            IntStream.range(0, 6)
                .mapToObj(i -> IntStream.range(10 * i, 10 * i + 9).asDoubleStream().toArray())
                .toList());

    assertThat(test.etaSquared()).isGreaterThan(0.95);
    assertThat(test.permuted(199, 1).pValue()).isEqualTo(0.005);
  }

  @Test
  void chanceAloneSeldomLooksLikeADifference() {
    long found =
        IntStream.range(0, 200)
            .filter(seed -> new KruskalWallis(random(seed)).permuted(99, seed).pValue() <= 0.05)
            .count();

    assertThat(found).isBetween(2L, 20L);
  }

  private static List<double[]> random(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return List.of(3, 4, 7).stream().map(size -> random.doubles(size).toArray()).toList();
  }

  @Test
  void whereThereIsNothingToTestNothingIsSaid() {
    double[] same = {4, 4, 4};

    assertThat(new KruskalWallis(List.of(same, same)).pValue()).isNaN();
    assertThat(new KruskalWallis(List.of(same, same)).chanceHigh()).isNaN();
    assertThat(new KruskalWallis(List.of(new double[] {1, 2, 3})).etaSquared()).isNaN();
    assertThat(new KruskalWallis(List.of()).statistic()).isNaN();
    assertThat(new KruskalWallis(List.of(new double[] {1}, new double[] {2})).etaSquared()).isNaN();
  }

  /** Thirty occurrences in one of nine segments, or ten in each of three. */
  @Test
  void aBurstIsOneSurprise() {
    long[] burst = new long[9];
    burst[4] = 30;
    long[] sizes = new long[9];
    Arrays.fill(sizes, 500);
    long[] steady = {10, 10, 10, 0, 0, 0, 0, 0, 0};
    int[] texts = {3, 3, 3};
    Homogeneity whole = new Homogeneity(new long[] {0, 30, 0}, new long[] {1500, 1500, 1500});

    assertThat(ChiSquared.pValue(whole.chiSquared(), 2)).isLessThan(1e-9);
    assertThat(Homogeneity.permuted(burst, sizes, texts, 999, 1).pValue()).isEqualTo(1);
    assertThat(Homogeneity.permuted(steady, sizes, texts, 999, 1).pValue()).isLessThan(0.06);
    assertThat(whole.chanceHigh(Homogeneity.permuted(burst, sizes, texts, 999, 1)))
        .isCloseTo(whole.cramersVCorrected(), CLOSE);
  }
}
