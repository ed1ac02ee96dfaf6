package org.annales.stats.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.association.Tables;
import org.annales.stats.dispersion.EvenSpread;
import org.annales.stats.multivariate.Dendrogram.Linkage;
import org.annales.stats.test.BrownianBridge;
import org.annales.stats.test.MannKendall;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimilarityMeasuresTest {
  private static final Offset<Double> CLOSE = within(1e-10);

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void distancesAreSymmetricAndNoneIsBelowZero(long seed) {
    double[][] texts = texts(seed, 3, 20);
    Delta delta = new Delta(texts);
    double[] a = delta.z(texts[0]);
    double[] b = delta.z(texts[1]);

    assertThat(Delta.burrows(a, b)).isEqualTo(Delta.burrows(b, a)).isNotNegative();
    assertThat(Delta.cosine(a, b)).isEqualTo(Delta.cosine(b, a)).isBetween(0.0, 2.0);
    assertThat(JensenShannon.divergence(texts[0], texts[1]))
        .isCloseTo(JensenShannon.divergence(texts[1], texts[0]), CLOSE)
        .isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRootOfTheDivergenceKeepsTheTriangle(long seed) {
    double[][] texts = texts(seed, 3, 8);

    assertThat(JensenShannon.distance(texts[0], texts[2]))
        .isLessThanOrEqualTo(
            JensenShannon.distance(texts[0], texts[1])
                + JensenShannon.distance(texts[1], texts[2])
                + 1e-12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatRunsAddIsTheZOfTheWhole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] rates = texts(seed, 4, 6);
    Delta delta = new Delta(rates);
    int[] first = random.ints(6, 0, 9).toArray();
    int[] second = random.ints(6, 0, 9).toArray();
    double[] one = delta.share(50, first);
    double[] other = delta.share(70, second);
    double[] whole = new double[6];
    Arrays.setAll(whole, i -> (first[i] + second[i]) / 120.0);

    for (int i = 0; i < delta.words(); i++) {
      assertThat((one[i] + other[i]) / 120).isCloseTo(delta.z(whole)[i], CLOSE);
    }
  }

  @Test
  void wordsWithTheSameRateEverywhereAreLeftOut() {
    Delta delta = new Delta(new double[] {1, 2}, new double[] {1, 4});

    assertThat(delta.words()).isEqualTo(1);
    assertThat(delta.z(1, 3)).containsExactly(0);
    assertThat(Delta.burrows(new double[0], new double[0])).isNaN();
    assertThat(Delta.cosine(new double[] {0}, new double[] {1})).isNaN();
    assertThat(new Delta(new double[] {1, 2}).words()).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeriesBackwardsTurnsItsTrend(long seed) {
    double[] values = new SplittableRandom(seed).ints(12, 0, 6).asDoubleStream().toArray();
    double[] backwards = new double[values.length];
    Arrays.setAll(backwards, i -> values[values.length - 1 - i]);

    assertThat(new MannKendall(backwards).s()).isEqualTo(-new MannKendall(values).s());
    assertThat(new MannKendall(backwards).pValue())
        .isCloseTo(new MannKendall(values).pValue(), CLOSE);
    assertThat(new MannKendall(backwards).slope())
        .isCloseTo(-new MannKendall(values).slope(), CLOSE);
  }

  @Test
  void fiveRisingValuesAreAsRareAsTwoOfAllOrders() {
    assertThat(new MannKendall(1, 2, 3, 4, 5).pValue()).isCloseTo(2 / 120.0, CLOSE);
    assertThat(new MannKendall(7).pValue()).isNaN();
    assertThat(new MannKendall().tau()).isNaN();
    assertThat(new MannKendall(2, 2, 2).slope()).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theExactPIsThatOfAllOrders(long seed) {
    double[] values = new SplittableRandom(seed).doubles(6).toArray();
    int observed = Math.abs(MannKendall.s(values));
    int[] asFar = new int[2];
    orders(values.clone(), 0, observed, asFar);

    assertThat(new MannKendall(values).pValue()).isCloseTo((double) asFar[0] / asFar[1], CLOSE);
  }

  private static void orders(double[] values, int from, int observed, int[] asFar) {
    if (from == values.length) {
      asFar[0] += Math.abs(MannKendall.s(values)) >= observed ? 1 : 0;
      asFar[1]++;
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      orders(values, from + 1, observed, asFar);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double kept = values[i];
    values[i] = values[j];
    values[j] = kept;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void heightsRiseAndACopheneticDistanceIsNeverBelowTheNearest(long seed) {
    double[][] distances = distances(seed, 15);
    for (Linkage linkage : Linkage.values()) {
      Dendrogram tree = new Dendrogram(distances, linkage);

      assertThat(tree.merges())
          .hasSize(14)
          .isSortedAccordingTo((a, b) -> Double.compare(a.height(), b.height()));
      assertThat(tree.merges().get(13).size()).isEqualTo(15);
      assertThat(tree.copheneticCorrelation()).isBetween(-1.0, 1.0);
      assertThat(tree.members().get(28)).hasSize(15).doesNotHaveDuplicates();
    }
  }

  @Test
  void identicalThingsAreOneAtOnceAndHaveNoCorrelation() {
    Dendrogram tree = new Dendrogram(new double[4][4], Linkage.AVERAGE);

    assertThat(tree.merges()).extracting(Dendrogram.Merge::height).containsOnly(0.0);
    assertThat(tree.copheneticCorrelation()).isNaN();
    assertThat(new Dendrogram(new double[1][1], Linkage.WARD).merges()).isEmpty();
    assertThat(new Dendrogram(new double[0][0], Linkage.WARD).copheneticCorrelation()).isNaN();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRowLiesWhereTheMeanOfItsColumnsLies(long seed) {
    double[][] counts = texts(seed, 6, 9);
    CorrespondenceAnalysis map = new CorrespondenceAnalysis(counts, 3);
    for (int axis = 0; axis < map.axes(); axis++) {
      for (int row = 0; row < counts.length; row++) {
        double size = Arrays.stream(counts[row]).sum();
        double mean = 0;
        for (int column = 0; column < 9; column++) {
          mean += counts[row][column] / size * map.column(column, axis);
        }
        assertThat(map.row(row, axis)).isCloseTo(mean, within(1e-9));
      }
    }
  }

  @Test
  void proportionalRowsHaveNoAxis() {
    double[][] counts = {{1, 2, 3}, {2, 4, 6}};

    assertThat(new CorrespondenceAnalysis(counts, 2).axes()).isZero();
    assertThat(new CorrespondenceAnalysis(new double[0][0], 2).axes()).isZero();
    assertThat(new CorrespondenceAnalysis(new double[][] {{3, 1}}, 2).axes()).isZero();
  }

  @Test
  void aWordInEveryPartIsNeverLate() {
    assertThat(EvenSpread.pValue(10, 0, 10)).isEqualTo(1);
    assertThat(EvenSpread.pValue(10, 9, 1)).isCloseTo(0.1, CLOSE);
    assertThat(EvenSpread.pValue(10, 5, 6)).isNaN();
    assertThat(BrownianBridge.pValue(0)).isEqualTo(1);
    assertThat(BrownianBridge.pValue(40)).isZero();
    assertThat(BrownianBridge.pValue(Double.NaN)).isNaN();
  }

  private static double[][] texts(long seed, int texts, int words) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] counts = new double[texts][];
    Arrays.setAll(counts, i -> random.ints(words, 1, 30).asDoubleStream().toArray());
    return counts;
  }

  private static double[][] distances(long seed, int things) {
    double[][] points = texts(seed, things, 2);
    double[][] distances = new double[things][things];
    for (int i = 0; i < things; i++) {
      for (int j = 0; j < things; j++) {
        distances[i][j] = Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]);
      }
    }
    return distances;
  }
}
