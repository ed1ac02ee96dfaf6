package org.annales.text.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headings whose number is not read, where the series lacks it. */
class SeriesGapsTest {
  private static final String PROSE =
      """

      The ferry went over at dusk with two carts and a priest, and nobody
      had mended the weir since the flood took the lower gate. She kept the
      tolls in a tin box under the third stair, and counted them on Sundays
      before the bell of the mill rang for the boys who slept in the loft.

      In March the ice came down the river and broke the landing, so that
      the carters slept in their carts and the goats ate what they could.
      """;

  @Test
  void anUnknownOrdinalHasTheMissingNumber() {
    assertThat(sections(null, "Fürste Kapitel", "Zweites Kapitel", "Drittes Kapitel"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
    assertThat(sections(null, "Capítulo primo", "Capítulo segundo", "Capítulo tercero"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
    assertThat(sections(null, "Chapter One", "Chapter Tew", "Chapter Three"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
    assertThat(sections(null, "Første kapittel", "Andre kapittel", "Tridje kapittel"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
  }

  @Test
  void aLineWithTheWordIsNoHeadingWhereNoNumberIsMissing() {
    assertThat(sections(null, "Chapter One", "Chapter House", "Chapter Two", "Chapter Three"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
  }

  @Test
  void aNumberOfTheSeriesMayLackItsStop() {
    assertThat(sections(null, "1. The Weir", "2. Eels", "3 The Toll", "4. The Boy", "5. Ice"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3 | chapter 4 | chapter 5");
    assertThat(sections(null, "I. The Weir", "II Eels", "III. The Toll", "IV. The Boy"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3 | chapter 4");
  }

  @Test
  void anotherNumberIsNone() {
    assertThat(sections(null, "1. The Weir", "2. Eels", "9 Men drowned here", "3. The Boy"))
        .isEqualTo("chapter 1 | chapter 2 | chapter 3");
  }

  private static String sections(String language, String... headings) {
    String text =
        List.of(headings).stream()
            .map(heading -> heading + "\n" + PROSE)
            .collect(Collectors.joining("\n\n\n"));
    return Outline.of(text.lines().toList(), language, List.of()).items().stream()
        .map(item -> item.kind().label() + " " + item.number())
        .collect(Collectors.joining(" | "));
  }
}
