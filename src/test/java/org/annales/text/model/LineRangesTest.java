package org.annales.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineRangesTest {
  @Test
  void linesOneAfterAnotherAreOneRange() {
    assertThat(LineRanges.of(List.of(3, 17, 18, 19, 20))).hasToString("lines 3, 17-20");
    assertThat(LineRanges.of(List.of(7))).hasToString("line 7");
  }

  @Test
  void manyRangesAreShortened() {
    LineRanges odd = LineRanges.of(IntStream.range(0, 50).mapToObj(i -> 2 * i + 1).toList());

    assertThat(odd).hasToString("lines 1, 3, 5, 7, 9, 11, 13, 15 and 42 more");
    assertThat(odd.count()).isEqualTo(50);
    assertThat(odd.first()).isEqualTo(1);
    assertThat(LineRanges.NONE.first()).isNull();
  }
}
