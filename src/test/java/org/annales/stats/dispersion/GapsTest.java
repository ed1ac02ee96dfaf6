package org.annales.stats.dispersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.annales.stats.association.Tables;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapsTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final int SIZE = 5000;

  static LongStream seeds() {
    return Tables.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itDoesNotMatterWhereTheCircleIsCut(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] positions = random.longs(20, 0, SIZE).distinct().sorted().toArray();
    long turn = random.nextLong(SIZE);
    long[] turned = LongStream.of(positions).map(p -> (p + turn) % SIZE).sorted().toArray();
    Gaps before = new Gaps(positions, positions.length, SIZE);
    Gaps after = new Gaps(turned, turned.length, SIZE);

    assertThat(after.arf()).isCloseTo(before.arf(), CLOSE);
    assertThat(after.ald()).isCloseTo(before.ald(), CLOSE);
    assertThat(after.awt()).isCloseTo(before.awt(), CLOSE);
    assertThat(after.frequencyByAld()).isCloseTo(before.frequencyByAld(), CLOSE);
    assertThat(before.arf()).isBetween(1.0, (double) positions.length);
    assertThat(before.frequencyByAwt()).isBetween(1.0, (double) positions.length);
  }

  @Test
  void evenlySpacedOccurrencesCountInFull() {
    Gaps even = new Gaps(new long[] {3, 13, 23, 33, 43}, 5, 50);

    assertThat(even.arf()).isCloseTo(5, CLOSE);
    assertThat(even.frequencyByAld()).isCloseTo(5, CLOSE);
    assertThat(even.frequencyByAwt()).isCloseTo(5, CLOSE);
    assertThat(even.awt()).isCloseTo(5.5, CLOSE);
    assertThat(even.ald()).isCloseTo(1, CLOSE);
  }

  @Test
  void aBurstCountsAsLittleMoreThanOne() {
    assertThat(new Gaps(new long[] {700, 701, 702, 703}, 4, 100_000).arf())
        .isCloseTo(1 + 3 / 25_000.0, CLOSE);
  }

  @Test
  void aWordThatIsNotThereHasNone() {
    Gaps none = new Gaps(new long[0], 0, 100);

    assertThat(none.arf()).isNaN();
    assertThat(none.ald()).isNaN();
    assertThat(none.awt()).isNaN();
    assertThat(none.frequencyByAld()).isNaN();
    assertThat(none.frequencyByAwt()).isNaN();
  }
}
