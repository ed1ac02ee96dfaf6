package org.annales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepClockTest {
  private long now;
  private final StepClock clock = new StepClock(() -> now * 1_000_000_000L);

  @Test
  void theTimeThatStepsShareIsDividedAmongThem() {
    now = 100;
    StepClock.Step ngrams = clock.begin();
    now = 104;
    StepClock.Step keyness = clock.begin();
    now = 110;

    assertThat(clock.end(ngrams)).isEqualTo(4 + 6 / 2.0);
    now = 111;
    assertThat(clock.end(keyness)).isEqualTo(6 / 2.0 + 1);
  }

  @Test
  void timeWithoutAnyStepIsNobodys() {
    StepClock.Step first = clock.begin();
    now = 1;
    assertThat(clock.end(first)).isEqualTo(1);
    now = 50;
    StepClock.Step second = clock.begin();
    now = 52;

    assertThat(clock.end(second)).isEqualTo(2);
  }
}
