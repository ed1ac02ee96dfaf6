package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {
  private static final Set<MarkStyle> ALL = EnumSet.allOf(MarkStyle.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* The heron is grey. | * | 0",
        "** The heron is grey. | ** | 0",
        "† “Grey” is its word. | † | 0",
        "*) The heron is grey. | * | 0",
        "^{12} The heron is grey. | 12 | 12",
        "¹² The heron is grey. | 12 | 12",
        "<sup>12</sup> The heron is grey. | 12 | 12",
        "[^3]: The heron is grey. | 3 | 3",
        "[3] The heron is grey. | 3 | 3",
        "[*] The heron is grey. | * | 0",
        "{3} The heron is grey. | 3 | 3",
        "(3) The heron is grey. | 3 | 3",
        "[Footnote 3: The heron is grey.] | 3 | 3",
        "[Footnote A: The heron is grey.] | A | 0",
        "[Note 14. The heron is grey.] | 14 | 14",
        "[Fußnote 3: Der Reiher ist grau.] | 3 | 3",
        "[Примечание 3: Цапля серая.] | 3 | 3"
      })
  void aNoteOpensWithItsSignOrNumber(String line, String label, int number) {
    Footnotes.Opening opening = new Footnotes(ALL, false).opening("  " + line);

    assertThat(opening.label()).isEqualTo(label);
    assertThat(opening.number()).isEqualTo(number);
  }

  @Test
  void aNoteMayBeNamedWithoutANumber() {
    assertThat(new Footnotes(Set.of(), false).opening("[Footnote: Grey.]").label()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*The heron* is grey.",
        "* * *",
        "***",
        "†",
        "",
        "[The heron is grey.]",
        "[Illustration: a heron]",
        "3. The heron is grey.",
        "The heron is grey."
      })
  void otherLinesOpenNone(String line) {
    assertThat(new Footnotes(ALL, false).opening(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[3] The heron.", "{3} The heron.", "(3) The heron."})
  void bracketsOpenNotesOnlyWhereTheBookMarksThemSo(String line) {
    assertThat(new Footnotes(Set.of(), false).opening(line)).isNull();
  }

  @Test
  void theTextOfANoteIsWithoutItsOpening() {
    assertThat(text("* The heron", "is grey.")).containsExactly("The heron", "is grey.");
    assertThat(text("[2] The heron [is] grey]")).containsExactly("The heron [is] grey]");
  }

  @Test
  void theBracketAroundANoteIsLeftOut() {
    assertThat(text("[Footnote 1: The heron", "is grey.] "))
        .containsExactly("The heron", "is grey.");
    assertThat(text("[Footnote 1: The heron is grey.]")).containsExactly("The heron is grey.");
  }

  @Test
  void linesThatOpenNoNoteRemain() {
    assertThat(text("The heron", "is grey.")).containsExactly("The heron", "is grey.");
  }

  private static List<String> text(String... lines) {
    List<Line> numbered = new ArrayList<>();
    for (String line : lines) {
      numbered.add(new Line(numbered.size() + 1, line));
    }
    return new Footnotes(ALL, false).text(numbered).stream().map(Line::text).toList();
  }
}
