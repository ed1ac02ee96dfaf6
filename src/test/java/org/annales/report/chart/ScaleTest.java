package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void ticksAreOneTwoOrFiveTimesAPowerOfTenAndContainTheValues() {
    Scale scale = Scale.rounded(new Range(-0.27, 0.43), 5, 0, 100);

    assertThat(scale.ticks()).hasSize(6).first().isEqualTo(-0.4);
    assertThat(scale.step()).isEqualTo(0.2, within(1e-12));
    assertThat(scale.ticks().stream().map(scale::label))
        .containsExactly("−0.4", "−0.2", "0", "0.2", "0.4", "0.6");
  }

  @Test
  void valuesOutsideLieOnTheBorder() {
    Scale scale = Scale.exact(new Range(0, 10), 5, 100, 200);

    assertThat(scale.at(5)).isEqualTo(150);
    assertThat(scale.at(99)).isEqualTo(200);
    assertThat(scale.at(Double.POSITIVE_INFINITY)).isEqualTo(200);
  }

  @Test
  void aRangeOfOneValueAndAnEmptyOneHaveALength() {
    assertThat(Scale.exact(new Range(3, 3), 5, 0, 100).at(3)).isEqualTo(50);
    assertThat(Scale.exact(Range.NONE, 5, 0, 100).ticks()).isNotEmpty();
  }

  @Test
  void zeroIsInTheRangeWhereItIsNotFarAway() {
    assertThat(new Range(2, 6).withNearZero().low()).isZero();
    assertThat(new Range(50, 60).withNearZero().low()).isEqualTo(50);
    assertThat(new Range(-6, -2).withNearZero().high()).isZero();
  }
}
