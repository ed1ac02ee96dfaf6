package org.annales.text.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {
  @ParameterizedTest
  @CsvSource({
    "English, en",
    "Dutch, nl",
    "Norwegian, no",
    "Norwegian Bokmål, no",
    "Greek, el",
    "Ancient Greek, grc",
    "Latin, la",
    "Chinese, zh",
    "Deutsch, de",
    "français, fr",
    "Русский, ru",
    "'English, German', en",
    "French and English, fr",
    "English (some German), en",
    "de, de",
    "en-US, en",
    "ger, de",
    "deu, de",
    "heb, he",
    "cmn, zh",
    "ceb, ceb"
  })
  void aLanguageIsKnownByItsNameOrCode(String name, String code) {
    assertThat(LanguageNames.code(name)).contains(code);
  }

  @Test
  void whatIsNoLanguageHasNoCode() {
    assertThat(LanguageNames.code("Gibberish")).isEmpty();
    assertThat(LanguageNames.code("")).isEmpty();
    assertThat(LanguageNames.code("xqq")).isEmpty();
  }
}
