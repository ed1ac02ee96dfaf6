package org.annales.text.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndexTextTest {
  @Test
  void keepsALineWithoutMarks() {
    String line = "Ærø, lamps of, 12–14, 20; boats of. See Quay";
    assertThat(IndexText.of(line)).isEqualTo(new IndexText(line, new java.util.BitSet()));
  }

  @Test
  void replacesLeadersAndSpaces() {
    assertThat(IndexText.of("Lamps ..... 12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("Lamps . . . . 12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("Lamps....12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("Lamps     12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("Lamps  and boats, 12 ").text()).isEqualTo("Lamps and boats, 12");
  }

  @Test
  void removesMarks() {
    assertThat(IndexText.of("*Lamps*, 12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("## Lamps, 12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("- Lamps, 12").text()).isEqualTo("Lamps, 12");
    assertThat(IndexText.of("Lamps <b>12</b>").text()).isEqualTo("Lamps 12");
  }
}
