package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineItemsTest {
  private static boolean isEach(String text) {
    List<String> lines = text.lines().toList();
    return LineItems.isEach(lines, 0, lines.size());
  }

  @Test
  void aWrappedParagraphIsNoList() {
    assertThat(
            isEach(
                """
                The barrow stood by the wall of the garden for as long as anybody could
                remember. It had one wheel, which squeaked. Nobody oiled it, and in the
                end nobody used it. When the wall was taken down for the new road, they
                found the barrow too heavy to lift. It was left where it stood. The men
                of the road built round it. So it comes that the road has a bend there.
                Strangers ask about it. They are told that a barrow did it, and some of
                them laugh. Then they are shown the barrow. It has one wheel. It is not
                as heavy as all that, but nobody has moved it since.
                """))
        .isFalse();
  }

  @Test
  void aParagraphWithARaggedEdgeIsNoList() {
    assertThat(
            isEach(
                """
                A garden has walls, and in the walls there is
                a door, to which the old man who had once been the
                gardener still kept a key that nobody had asked him
                to give back, so that on some evenings, when it was
                dry and the family had gone to the coast, he let
                himself in by it and sat upon the barrow and looked
                at the beds and found them badly kept, and went home
                by the same door, and locked it, and said nothing
                """))
        .isFalse();
  }

  @Test
  void wholeLinesOfManyLengthsAreItems() {
    assertThat(
            isEach(
                """
                The barrow squeaks.
                Never again, it was two weeks late and the wheel was missing!
                Good.
                my wife likes it more than the last one we had, which broke.
                No complaints about the handle.
                Would buy again.
                It is a barrow, what do you expect of a barrow at this price?
                Wheel fell off.
                fine
                """))
        .isTrue();
  }

  @Test
  void numbersBulletsAndColumnsBeginItems() {
    assertThat(isEach("12 spades and a rake\n".repeat(9))).isTrue();
    assertThat(isEach("- spades of oak\n".repeat(9))).isTrue();
    assertThat(isEach("spade\t12\t7\n".repeat(9))).isTrue();
    assertThat(isEach("spade      12    7\n".repeat(9))).isTrue();
    assertThat(isEach("| spade | 12 |\n".repeat(9))).isTrue();
  }

  @Test
  void fewLinesAreNoList() {
    assertThat(isEach("- spades of oak\n".repeat(4))).isFalse();
  }
}
