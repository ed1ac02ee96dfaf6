package org.annales.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.annales.report.page.NumberText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "0.00012345 | 0.000123",
        "-0.5 | −0.5",
        "1.005 | 1",
        "12.345 | 12.3",
        "99.96 | 100",
        "1234.6 | 1,235",
        "-98765 | −98,765",
      })
  void threeDigitsSignify(double number, String text) {
    assertThat(NumberText.significant(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.0004, < .001", "0.001, .001", "0.0316, .032", "1, 1.000", "0, < .001"})
  void probabilitiesHaveThreeDecimals(double p, String text) {
    assertThat(NumberText.probability(p)).isEqualTo(text);
  }

  @Test
  void missingNumbersAreEmpty() {
    assertThat(NumberText.significant(Double.NaN)).isEmpty();
    assertThat(NumberText.probability(Double.NaN)).isEmpty();
    assertThat(NumberText.percent(Double.POSITIVE_INFINITY)).isEmpty();
  }

  @Test
  void anIntervalIsShownOnlyWithBothLimits() {
    assertThat(NumberText.interval(1, 0.5, 2)).isEqualTo("1 [0.5, 2]");
    assertThat(NumberText.interval(1, Double.NaN, 2)).isEqualTo("1");
  }
}
