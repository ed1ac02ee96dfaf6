package org.annales.text.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, ninety nine, 99",
    "en, one hundred and twelve, 112",
    "en, hundred and twelve, 112",
    "de, neunundneunzigste, 99",
    "fr, soixante et onze, 71",
    "fr, quatre vingt dix neuf, 99",
    "ru, тридцать девятая, 39",
    "es, trigesimo quinto, 35",
    "it, ventunesimo, 21",
    "nl, vijfenveertigste, 45",
    "sv, tjugoforsta, 21",
    "da, enogtyvende, 21"
  })
  void numbersAreReadInWords(String language, String words, int value) {
    NumberWords.Read read =
        HeadingWords.of(language).number(language, List.of(words.split(" ", -1)), 0);

    assertThat(read.value()).isEqualTo(value);
  }

  @Test
  void otherWordsAreNoNumbers() {
    assertThat(HeadingWords.of("en").number("en", List.of("barn"), 0)).isNull();
    assertThat(HeadingWords.of("en").number("de", List.of("one"), 0)).isNull();
    assertThat(HeadingWords.of("en").number("xx", List.of("one"), 0)).isNull();
  }

  @Test
  void wordsAreComparedWithoutCaseAccentsAndApostrophes() {
    assertThat(WordFolding.fold("Première")).isEqualTo("premiere");
    assertThat(WordFolding.fold("П’ЯТА")).isEqualTo("пята");
    assertThat(WordFolding.fold("Dreißig")).isEqualTo("dreissig");
  }

  @Test
  void someLinesAreNeverHeadings() {
    assertThat(HeadingWords.of(null).isNone("the end")).isTrue();
    assertThat(HeadingWords.of(null).isNone("end of volume one")).isTrue();
    assertThat(HeadingWords.of(null).isNone("the barn")).isFalse();
  }
}
