package org.annales.stats.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.annales.stats.Defined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssociationTest {
  private static final List<ToDoubleFunction<Contingency>> SYMMETRIC =
      List.of(
          MutualInformation::pmi,
          MutualInformation::npmi,
          MutualInformation::mi2,
          MutualInformation::mi3,
          MutualInformation::local,
          Overlap::dice,
          Overlap::logDice,
          Overlap::jaccard,
          Overlap::minimumSensitivity,
          TScore::value,
          TScore::textbook,
          ZScore::value,
          ZScore::binomial,
          ZScore::yates,
          PearsonChiSquared::value,
          PearsonChiSquared::yates,
          LogLikelihood::fourCells,
          PoissonStirling::value,
          OddsRatio::value,
          FisherExact::right,
          FisherExact::left,
          FisherExact::twoSided);

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itDoesNotMatterWhichWordIsTheFirst(long seed) {
    Contingency t = Tables.table(new SplittableRandom(seed));
    for (ToDoubleFunction<Contingency> measure : SYMMETRIC) {
      assertSame(measure.applyAsDouble(t), measure.applyAsDouble(Tables.turned(t)));
    }
    assertSame(DeltaP.secondGivenFirst(t), DeltaP.firstGivenSecond(Tables.turned(t)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noMeasureIsInfinite(long seed) {
    Contingency t = Tables.table(new SplittableRandom(seed));
    for (ToDoubleFunction<Contingency> measure : SYMMETRIC) {
      assertThat(measure.applyAsDouble(t))
          .isNotIn(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void testStatisticsGrowWithTheCountsAndEffectsDoNot(long seed) {
    Contingency t = Tables.table(new SplittableRandom(seed));
    Contingency tenfold = Tables.times(t, 10);

    assertSame(10 * LogLikelihood.fourCells(t), LogLikelihood.fourCells(tenfold));
    assertSame(10 * PearsonChiSquared.value(t), PearsonChiSquared.value(tenfold));
    assertSame(Math.sqrt(10) * TScore.value(t), TScore.value(tenfold));
    assertSame(MutualInformation.pmi(t), MutualInformation.pmi(tenfold));
    assertSame(MutualInformation.npmi(t), MutualInformation.npmi(tenfold));
    assertSame(Overlap.logDice(t), Overlap.logDice(tenfold));
    assertSame(DeltaP.secondGivenFirst(t), DeltaP.secondGivenFirst(tenfold));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void boundedMeasuresKeepTheirBounds(long seed) {
    Contingency t = Tables.table(new SplittableRandom(seed));

    assertWithin(MutualInformation.npmi(t), -1, 1);
    assertWithin(Overlap.dice(t), 0, 1);
    assertWithin(Overlap.jaccard(t), 0, 1);
    assertWithin(Overlap.minimumSensitivity(t), 0, 1);
    assertWithin(Overlap.logDice(t), Double.NEGATIVE_INFINITY, 14);
    assertWithin(PearsonChiSquared.phiSquared(t), 0, 1);
    assertWithin(DeltaP.secondGivenFirst(t), -1, 1);
    assertWithin(LogLikelihood.fourCells(t), 0, Double.MAX_VALUE);
    assertWithin(FisherExact.twoSided(t), 0, 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLogLikelihoodIsTheSumOverTheCells(long seed) {
    Contingency t = Tables.table(new SplittableRandom(seed));
    double sum =
        term(t.o11(), t.expected(t.r1(), t.c1()))
            + term(t.o12(), t.expected(t.r1(), t.c2()))
            + term(t.o21(), t.expected(t.r2(), t.c1()))
            + term(t.o22(), t.expected(t.r2(), t.c2()));

    assertThat(LogLikelihood.fourCells(t)).isCloseTo(2 * sum, within(1e-9 * (1 + t.n())));
  }

  private static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  @Test
  void whereNothingIsToBeSaidThereIsNothing() {
    Contingency empty = new Contingency(0, 0, 0, 0);

    assertThat(SYMMETRIC).allSatisfy(m -> assertThat(m.applyAsDouble(empty)).isNaN());
    assertThat(Defined.orNull(MutualInformation.pmi(empty))).isNull();
    assertThat(Defined.orNull(1 / 0.0)).isNull();
    assertThat(Defined.orNull(0)).isZero();
  }

  @Test
  void countsTooLargeForAProductOfLongsStillHaveTheirMeasures() {
    Contingency t = new Contingency(30L << 34, 970L << 34, 120L << 34, 98880L << 34);

    assertThat(MutualInformation.pmi(t)).isCloseTo(4.321928094887363, within(1e-12));
    assertThat(PearsonChiSquared.phiSquared(t))
        .isCloseTo(0.005477913840457657, withinPercentage(1e-10));
  }

  @Test
  void aTableOfNegativeCountsIsRefused() {
    assertThatThrownBy(() -> Contingency.ofMarginals(8, 5, 10, 100))
        .hasMessage("counts must be >= 0, were 8, -3, 2, 93");
  }

  private static void assertSame(double a, double b) {
    if (Double.isNaN(a)) {
      assertThat(b).isNaN();
    } else {
      assertThat(b).isCloseTo(a, within(1e-12 + 1e-9 * Math.abs(a)));
    }
  }

  private static void assertWithin(double value, double low, double high) {
    if (!Double.isNaN(value)) {
      assertThat(value).isBetween(low - 1e-12, high + 1e-12);
    }
  }
}
