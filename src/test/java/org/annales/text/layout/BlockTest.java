package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final List<String> LINES =
      List.of("", " ", "one", " two ", "", "three", "\t", "", "", "four");

  @Test
  void blocksAreRunsOfLinesBetweenBlankOnes() {
    assertThat(Block.of(LINES, 0, LINES.size()))
        .containsExactly(new Block(2, 4, 2), new Block(5, 6, 1), new Block(9, 10, 3));
  }

  @Test
  void blocksEndWhereTheLinesThatAreLookedAtEnd() {
    assertThat(Block.of(LINES, 3, 6)).containsExactly(new Block(3, 4, 0), new Block(5, 6, 1));
    assertThat(Block.of(LINES, 6, 9)).isEmpty();
    assertThat(Block.of(LINES, 4, 4)).isEmpty();
  }

  @Test
  void aBlocksTextIsItsLinesJoinedBySpaces() {
    Block block = new Block(2, 4, 0);

    assertThat(block.text(LINES)).isEqualTo("one two");
    assertThat(block.size()).isEqualTo(2);
    assertThat(block.length(LINES)).isEqualTo(8);
  }
}
