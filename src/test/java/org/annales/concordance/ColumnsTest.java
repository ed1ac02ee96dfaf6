package org.annales.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "harbour, 7",
    "café, 4",
    "cafe\u0301, 4",
    "東京, 4",
    "ﾄｳｷｮｳ, 5",
    "한국, 4",
    "\u1112\u1161\u11ab, 2",
    "ספר, 3",
    "שָׁלוֹם, 4",
    "😀, 2",
    "हिन्दी, 5"
  })
  void lettersOfEastAsiaTakeTwoColumnsAndMarksNone(String text, int columns) {
    assertThat(TerminalWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void whatIsCutKeepsItsMarksAndFits() {
    assertThat(TerminalWidth.last("abcde\u0301", 2)).isEqualTo("de\u0301");
    assertThat(TerminalWidth.last("abce\u0301d", 1)).isEqualTo("d");
    assertThat(TerminalWidth.first("e\u0301fgh", 1)).isEqualTo("e\u0301");
    assertThat(TerminalWidth.first("東京駅", 5)).isEqualTo("東京");
    assertThat(TerminalWidth.last("東京駅", 5)).isEqualTo("京駅");
    assertThat(TerminalWidth.last("mill", 9)).isEqualTo("mill");
    assertThat(TerminalWidth.first("mill", 0)).isEmpty();
    assertThat(TerminalWidth.last("mill", 0)).isEmpty();
  }
}
