package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 May 1874 | 9 May 1874",
        "Saturday, 9 May 1874. | 9 May 1874",
        "First sitting, Saturday, 9th May 1874 | 9th May 1874",
        "The Mill, Fordham, May 9, 1874 | May 9, 1874",
        "May 1874 | May 1874",
        "Fordham, den 9. Mai 1874 | 9. Mai 1874",
        "le 9 mai 1874 | 9 mai 1874",
        "Fordham, 9 de mayo de 1874 | 9 de mayo de 1874",
        "Псков, 9 мая 1874 г. | 9 мая 1874 г.",
        "(9.5.1874) | 9.5.1874",
        "1874-05-09 | 1874-05-09",
        "1/13 March 1921 | 1/13 March 1921"
      })
  void aLineThatEndsWithADateIsRead(String line, String date) {
    assertThat(DateLine.of(line)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill was built on 9 May 1874",
        "9 geese 1874",
        "1874",
        "9 May",
        "9 May 1874, and later",
        "Chapter 9",
        ""
      })
  void aLineThatSaysMoreIsNone(String line) {
    assertThat(DateLine.of(line)).isEmpty();
  }

  @Test
  void itStandsInTheHeadOfTheText() {
    assertThat(
            DateLine.in(List.of("", "The Mill Burns", "The Fordham Post", "9 May 1874", "", "A")))
        .hasValue("9 May 1874");
    assertThat(DateLine.in(List.of("The Mill Burns", "", "The Fordham Post", "", "9 May 1874")))
        .hasValue("9 May 1874");
  }

  @Test
  void aDateFurtherOnIsOneOfTheText() {
    assertThat(DateLine.in(List.of("A", "", "B", "", "C", "", "9 May 1874"))).isEmpty();
    assertThat(DateLine.in(List.of("A", "B", "C", "D", "E", "9 May 1874"))).isEmpty();
    assertThat(DateLine.in(List.of("The mill. ".repeat(21), "9 May 1874"))).isEmpty();
  }
}
