package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDateTest {

  @ParameterizedTest
  @CsvSource({
    "letter_1893-02-12.txt, 1893-02-12",
    "1893-02-12 letter.txt, 1893-02-12",
    "old/letter_1893_02_12, 1893_02_12",
    "letter 12.2.1893.txt, 12.2.1893",
    "courier-1893-02.txt, 1893-02",
    "report-1921.txt, 1921",
    "report (1921).txt, 1921",
    "1921.txt, 1921",
    "minutes 1893-94.txt, 1893-94",
    "minutes_1890-1895.txt, 1890-1895"
  })
  void aDateThatIsSetOffIsRead(String path, String date) {
    assertThat(NameDate.in(path)).hasValue(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter.txt",
        "1893/letter.txt",
        "ms1893.txt",
        "1893b.txt",
        "box-1234.txt",
        "18931202.txt",
        "from 1893-02-12 to 1893-02-14.txt",
        "p. 2150.txt"
      })
  void anythingElseIsNone(String path) {
    assertThat(NameDate.in(path)).isEmpty();
  }
}
