package org.annales.stats.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChiSquaredTest {

  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 0.1, 1, 3.84, 10, 68, 70, 500, 1000})
  void theLogarithmIsThatOfTheProbability(double x) {
    assertThat(ChiSquared.lnP(x)).isCloseTo(Math.log(ChiSquared.pValue(x)), within(1e-11));
    assertThat(ChiSquared.lnP(x, 1)).isCloseTo(ChiSquared.lnP(x), within(1e-11));
    assertThat(ChiSquared.lnP(x, 2)).isCloseTo(-x / 2, within(1e-11));
  }

  @Test
  void ranksOutliveTheProbability() {
    assertThat(ChiSquared.pValue(1600)).isZero();
    for (double x = 1000; x < 1e7; x *= 1.001) {
      assertThat(ChiSquared.lnP(x * 1.001)).isLessThan(ChiSquared.lnP(x));
    }
  }

  @Test
  void theTailGoesOnWhereTheProbabilityEnds() {
    for (int degrees : new int[] {1, 2, 3, 10, 101}) {
      double before = ChiSquared.lnP(1000, degrees);
      for (double x = 1001; x < 2200; x++) {
        double next = ChiSquared.lnP(x, degrees);
        assertThat(next - before).as("%s, %s", x, degrees).isBetween(-0.51, -0.4);
        before = next;
      }
    }
  }

  @Test
  void noDifferenceIsNoSurprise() {
    assertThat(ChiSquared.pValue(0)).isOne();
    assertThat(ChiSquared.lnP(0)).isZero();
    assertThat(ChiSquared.lnP(0, 4)).isZero();
    assertThat(ChiSquared.pValue(Double.NaN)).isNaN();
    assertThat(ChiSquared.lnP(Double.NaN)).isNaN();
    assertThat(ChiSquared.lnP(Double.NaN, 3)).isNaN();
  }

  @Test
  void degreesBelowOneAreRefused() {
    assertThatThrownBy(() -> ChiSquared.pValue(1, 0))
        .hasMessage("degrees of freedom must be >= 1, were 0");
  }
}
