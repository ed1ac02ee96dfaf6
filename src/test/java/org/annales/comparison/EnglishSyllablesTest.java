package org.annales.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "lamp, 1",
    "the, 1",
    "made, 1",
    "table, 2",
    "people, 2",
    "harbour, 2",
    "wanted, 2",
    "walked, 1",
    "houses, 2",
    "makes, 1",
    "settled, 2",
    "statement, 2",
    "something, 2",
    "careful, 2",
    "lonely, 2",
    "various, 3",
    "precious, 2",
    "nation, 2",
    "radio, 3",
    "million, 2",
    "idea, 3",
    "science, 2",
    "patience, 2",
    "saying, 2",
    "create, 2",
    "creature, 2",
    "socialism, 4",
    "rhythm, 2",
    "didn't, 2",
    "keeper's, 2",
    "society, 4",
    "queue, 1",
    "shhh, 1"
  })
  void syllablesOfAWord(String word, int syllables) {
    assertThat(EnglishSyllables.in(word)).isEqualTo(syllables);
  }
}
