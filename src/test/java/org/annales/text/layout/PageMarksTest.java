package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"[Pg %d]", "[Page %d]", "[Seite %d]", "{%d}", "\uFDD0%d\uFDD1"})
  void aPageGoesFromItsMarkToTheNext(String mark) {
    PageMarks marks =
        PageMarks.of(
            List.of(
                mark.formatted(1),
                "",
                "The heron slept.",
                mark.formatted(2) + "The pike did",
                "not, " + mark.formatted(3) + "nor did the frog.",
                "",
                mark.formatted(4),
                "Nobody"));

    assertThat(marks.many()).isTrue();
    assertThat(marks.lastPage()).isEqualTo(4);
    assertThat(marks.lines(1, 1)).containsExactly(3, 3);
    assertThat(marks.lines(2, 2)).containsExactly(4, 5);
    assertThat(marks.lines(3, 3)).containsExactly(5, 6);
    assertThat(marks.lines(1, 3)).containsExactly(3, 6);
    assertThat(marks.lines(4, 4)).startsWith(8);
  }

  @Test
  void romanPagesAreCountedApart() {
    PageMarks marks =
        PageMarks.of(List.of("[Pg v] One.", "[Pg vi] Two.", "[Pg 1] Three.", "[Pg 2] Four."));

    assertThat(marks.lines(-6, -6)).containsExactly(2, 2);
    assertThat(marks.lines(1, 1)).containsExactly(3, 3);
    assertThat(marks.lines(-2, -2)).isNull();
  }

  @Test
  void numbersInBracesAreNoPagesWhereTheyMarkNotes() {
    List<String> notes = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      notes.add("The heron slept.{" + i + "}");
    }
    assertThat(PageMarks.inBraces(notes)).isTrue();
    for (int i = 1; i <= 9; i++) {
      notes.add("{" + i + "} On one leg.");
    }
    assertThat(PageMarks.inBraces(notes)).isFalse();
    assertThat(MarkStyle.of(notes)).containsExactly(MarkStyle.BRACES);
  }

  @Test
  void numbersInBracesAreNoPagesWhereTheyStartAnew() {
    assertThat(PageMarks.inBraces(List.of("One{1} two{2} three{3}", "four{1} five{2} six{3}")))
        .isFalse();
  }

  @Test
  void pagesThatOpenLinesAreNoNotes() {
    List<String> pages =
        List.of(
            "{1} The heron", "slept {2} on", "{3} one leg", "until {4} noon.", "{5} It was grey.");

    assertThat(MarkStyle.of(pages)).isEmpty();
  }

  @Test
  void aMarkAloneIsToldFromALineWithText() {
    PageMarks marks = PageMarks.of(List.of());

    assertThat(marks.alone(" [Pg 12] ")).isTrue();
    assertThat(marks.alone("\uFDD0xii\uFDD1")).isTrue();
    assertThat(marks.alone("[Pg 12] The heron")).isFalse();
    assertThat(marks.alone("{12}")).isFalse();
    assertThat(marks.without("The [Pg 12]heron")).isEqualTo("The heron");
  }
}
