package org.annales.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentsTest {
  @Test
  void aSentenceBelongsToTheSegmentWithMostOfItsTokens() {
    assertThat(Segments.ofSentence(0, 10, 3)).isZero();
    assertThat(Segments.ofSentence(494, 10, 3)).as("six of ten before the cut").isZero();
    assertThat(Segments.ofSentence(496, 10, 3)).as("four of ten before the cut").isEqualTo(1);
    assertThat(Segments.ofSentence(495, 10, 3)).as("half: where it begins").isZero();
    assertThat(Segments.ofSentence(499, 1, 3)).isZero();
  }

  @Test
  void theRemainderBelongsToTheLastSegment() {
    assertThat(Segments.ofSentence(1400, 30, 2)).isEqualTo(1);
    assertThat(Segments.ofSentence(0, 30, 1)).isZero();
  }
}
