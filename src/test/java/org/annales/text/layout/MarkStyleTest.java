package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkStyleTest {

  @Test
  void bracketsMarkNotesWhereNotesBeginWithThem() {
    assertThat(MarkStyle.of(List.of("The heron[1] slept.", "", "[1] It was grey.")))
        .containsExactly(MarkStyle.SQUARE);
    assertThat(MarkStyle.of(List.of("The heron{1} slept.", "", "{1} It was grey.")))
        .containsExactly(MarkStyle.BRACES);
    assertThat(MarkStyle.of(List.of("The heron.(1) It slept.", "", "(1) It was grey.")))
        .containsExactly(MarkStyle.ROUND);
  }

  @Test
  void marksOfNamedFootnotesStandInSquareBrackets() {
    assertThat(MarkStyle.of(List.of("The heron[1] slept.", "", "[Footnote 1: It was grey.]")))
        .containsExactly(MarkStyle.SQUARE);
  }

  @Test
  void marksMayBeThoseOfMarkdown() {
    assertThat(MarkStyle.of(List.of("The heron[^1] slept.", "", "[^1]: It was grey.")))
        .containsExactly(MarkStyle.SQUARE);
  }

  @Test
  void numbersInBracketsWithoutNotesAreYearsOrPages() {
    assertThat(MarkStyle.of(List.of("The heron [1912] slept (12).", "It was grey {4}."))).isEmpty();
  }

  @Test
  void notesWithoutMarksAreItemsOfAList() {
    assertThat(MarkStyle.of(List.of("(1) A heron.", "(2) A pike.", "(3) A reed."))).isEmpty();
  }
}
