package org.annales.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void wideLettersTakeMoreRoomThanNarrowOnesAndIdeographsAnEm() {
    assertThat(TextWidth.of("illi", 12)).isLessThan(TextWidth.of("mwmw", 12) / 3);
    assertThat(TextWidth.of("漢字", 12)).isCloseTo(24, within(2.0));
  }

  @Test
  void combiningMarksTakeNoRoomAndASequenceOfEmojiIsOne() {
    assertThat(TextWidth.of("e\u0301\u0302", 12)).isEqualTo(TextWidth.of("e", 12));
    assertThat(TextWidth.of("👩‍👩‍👧‍👦", 12)).isEqualTo(TextWidth.of("👩", 12));
  }

  @Test
  void aLongTextIsCutBetweenGraphemesAndFits() {
    String family = "👩‍👩‍👧‍👦";

    String cut = TextWidth.shorten(family.repeat(9), 60, 12);

    assertThat(cut).isEqualTo(family.repeat(2) + "…");
    assertThat(TextWidth.of(cut, 12)).isLessThanOrEqualTo(60);
    assertThat(TextWidth.shorten("short", 60, 12)).isEqualTo("short");
  }

  @Test
  void aLabelIsOneLine() {
    assertThat(TextWidth.line(" a\n\tb\u0000c\u2028d ")).isEqualTo("a b c d");
  }
}
