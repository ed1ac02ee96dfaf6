package org.annales.stats.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedDispersionTest {
  private static final Parts PARTS = new Parts(500, 500, 730, 90, 500, 1, 12, 500);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 7, 40, 900})
  void itIsTheMeanOfWordsThatAreSpreadAtRandom(long frequency) {
    SplittableRandom random = new SplittableRandom(frequency);
    int draws = 4000;
    double sum = 0;
    for (int draw = 0; draw < draws; draw++) {
      long[] counts = new long[PARTS.count()];
      for (int i = 0; i < frequency; i++) {
        counts[part(random.nextLong(PARTS.total()))]++;
      }
      sum += new Dispersion(PARTS, counts).dp();
    }

    assertThat(new ExpectedDispersion(PARTS).dp(frequency)).isCloseTo(sum / draws, within(0.01));
  }

  private static int part(long place) {
    long left = place;
    int part = 0;
    while (left >= PARTS.size(part)) {
      left -= PARTS.size(part++);
    }
    return part;
  }

  @Test
  void onePartHasAllOccurrences() {
    assertThat(new ExpectedDispersion(new Parts(70)).dp(5)).isZero();
  }

  @Test
  void aWordThatIsNotThereHasNone() {
    assertThat(new ExpectedDispersion(PARTS).dp(0)).isNaN();
  }
}
