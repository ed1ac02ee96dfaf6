package org.annales.stats.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeynessMeasuresTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void targetAndReferenceExchangedTurnTheSignOfEffectsAndLeaveTests(long seed) {
    TwoCorpora c = Tables.corpora(new SplittableRandom(seed));
    TwoCorpora turned = Tables.turned(c);
    if (c.both() == 0) {
      assertThat(LogRatio.value(c)).isNaN();
      assertThat(ConservativeLogRatio.value(c, 10)).isNaN();
      return;
    }

    assertThat(LogRatio.value(turned)).isCloseTo(-LogRatio.value(c), CLOSE);
    assertThat(LogRatio.low(turned)).isCloseTo(-LogRatio.high(c), CLOSE);
    assertThat(ConservativeLogRatio.value(turned, 10))
        .isCloseTo(-ConservativeLogRatio.value(c, 10), CLOSE);
    assertThat(RateComparison.differenceCoefficient(turned))
        .isCloseTo(-RateComparison.differenceCoefficient(c), CLOSE);
    double twoTerms = LogLikelihood.twoTerms(c);
    assertThat(LogLikelihood.twoTerms(turned)).isCloseTo(twoTerms, within(1e-9 * (1 + twoTerms)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theIntervalHoldsTheRatioAndTheConservativeOneLiesNearerToZero(long seed) {
    TwoCorpora c = Tables.corpora(new SplittableRandom(seed));
    if (c.both() == 0) {
      return;
    }
    double ratio = LogRatio.value(c);
    double one = ConservativeLogRatio.value(c, 1);
    double many = ConservativeLogRatio.value(c, 100_000);

    assertThat(ratio).isBetween(LogRatio.low(c), LogRatio.high(c));
    assertThat(Math.abs(many)).isLessThanOrEqualTo(Math.abs(one));
    assertThat(one * c.difference()).isGreaterThanOrEqualTo(0);
    if (c.count() > 0 && c.referenceCount() > 0) {
      assertThat(Math.abs(one)).isLessThanOrEqualTo(Math.abs(ratio));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoTermsAreNeverMoreThanFourCells(long seed) {
    TwoCorpora c = Tables.corpora(new SplittableRandom(seed));

    assertThat(LogLikelihood.twoTerms(c)).isGreaterThanOrEqualTo(0);
    assertThat(LogLikelihood.twoTerms(c))
        .isLessThanOrEqualTo(LogLikelihood.fourCells(c.table()) * (1 + 1e-12) + 1e-12);
    double johnston = EffectSizeLogLikelihood.johnston(c);
    assertThat(Double.isNaN(johnston) || (johnston >= 0 && johnston <= 1 + 1e-12)).isTrue();
  }

  @Test
  void aTermThatNobodyHasIsNotCompared() {
    TwoCorpora none = new TwoCorpora(0, 0, 100, 100);

    assertThat(LogLikelihood.twoTerms(none)).isZero();
    assertThat(LogRatio.value(none)).isNaN();
    assertThat(LogRatio.low(none)).isNaN();
    assertThat(RateComparison.differenceCoefficient(none)).isNaN();
    assertThat(EffectSizeLogLikelihood.johnston(none)).isNaN();
    assertThat(RateComparison.simpleMaths(none, 1)).isEqualTo(1);
  }

  @Test
  void anEmptyCorpusIsNoReference() {
    TwoCorpora alone = new TwoCorpora(3, 0, 100, 0);

    assertThat(LogLikelihood.twoTerms(alone)).isNaN();
    assertThat(LogRatio.value(alone)).isNaN();
    assertThat(LogRatio.high(alone)).isNaN();
    assertThat(ConservativeLogRatio.value(alone, 5)).isNaN();
    assertThat(RateComparison.relativeRisk(alone)).isNaN();
    assertThat(RateComparison.simpleMaths(alone, 1)).isNaN();
    assertThat(EffectSizeLogLikelihood.ucrel(alone)).isNaN();
  }

  @Test
  void moreOccurrencesThanPositionsAreRefused() {
    assertThatThrownBy(() -> new TwoCorpora(3, 1, 2, 10))
        .hasMessage("counts must be from 0 to the size, were 3 of 2 and 1 of 10");
    assertThatThrownBy(() -> ConservativeLogRatio.value(new TwoCorpora(1, 1, 2, 2), 0))
        .hasMessage("family must be >= 1, was 0");
  }
}
