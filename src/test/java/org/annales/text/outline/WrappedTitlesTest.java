package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTitlesTest {
  private final ContentsLines.Line eels = line(1, 2, "CHAPTER I--EELS");
  private final ContentsLines.Line weir =
      line(2, 2, "CHAPTER II--OF THE WEIR THAT NOBODY MENDED AND OF A");
  private final ContentsLines.Line goat = line(3, 7, "GOAT");

  @Test
  void aLineFurtherInGoesOnWithALineWithoutRoom() {
    assertThat(WrappedTitles.of(List.of(eels, weir, goat), line -> true)).containsExactly(goat);
  }

  @Test
  void linesBelowTitlesWithRoomAreEntries() {
    ContentsLines.Line place = line(2, 7, "Reedham, May 3rd.");
    ContentsLines.Line bell = line(3, 2, "CHAPTER II--THE BELL");
    ContentsLines.Line town = line(4, 7, "Weirton, May 9th.");
    ContentsLines.Line last = line(5, 2, weir.text());
    ContentsLines.Line below = line(6, 7, "Eelmouth, June 1st.");

    assertThat(WrappedTitles.of(List.of(eels, place, bell, town, last, below), line -> true))
        .isEmpty();
  }

  private static ContentsLines.Line line(int line, int indent, String text) {
    return new ContentsLines.Line(line, indent, text, null, false);
  }
}
