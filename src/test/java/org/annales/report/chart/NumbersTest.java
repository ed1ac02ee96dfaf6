package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void coordinatesHaveOneDecimalAndNoMinusBeforeZero() {
    assertThat(Numbers.coordinate(1.25)).isEqualTo("1.3");
    assertThat(Numbers.coordinate(12)).isEqualTo("12");
    assertThat(Numbers.coordinate(-0.04)).isEqualTo("0");
    assertThat(Numbers.coordinate(-0.06)).isEqualTo("-0.1");
  }

  @Test
  void labelsAreWholeFromHundredOnElseThreeDigits() {
    assertThat(Numbers.label(1234567)).isEqualTo("1,234,567");
    assertThat(Numbers.label(1848)).isEqualTo("1,848");
    assertThat(Numbers.label(12.345)).isEqualTo("12.3");
    assertThat(Numbers.label(-0.5)).isEqualTo("−0.5");
    assertThat(Numbers.label(0)).isEqualTo("0");
    assertThat(Numbers.label(1e-7)).isEqualTo("1e−7");
    assertThat(Numbers.label(2.5e20)).isEqualTo("2.5e20");
  }

  @Test
  void ticksHaveTheDecimalsOfTheirDistance() {
    assertThat(Numbers.tick(0.5, 0.1)).isEqualTo("0.5");
    assertThat(Numbers.tick(1, 0.05)).isEqualTo("1.00");
    assertThat(Numbers.tick(10000, 5000)).isEqualTo("10,000");
    assertThat(Numbers.tick(1848, 10)).isEqualTo("1848");
    assertThat(Numbers.tick(-1e-17, 0.2)).isEqualTo("0");
  }

  @Test
  void intervalsHaveOneNumberOfDecimals() {
    int decimals = Numbers.decimals(new Range(-0.2, 0.312));

    assertThat(Numbers.fixed(-0.2, decimals)).isEqualTo("−0.200");
    assertThat(Numbers.decimals(new Range(0, 1500))).isZero();
  }
}
