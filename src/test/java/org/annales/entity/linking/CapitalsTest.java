package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {

  @Test
  void wordsAreCountedByTheirLetters() {
    assertThat(of("I saw MRS Orme at 5, d'Arc too.")).isEqualTo(new Capitals(7, 7, 4, 6, 1));
  }

  @Test
  void anOrdinarySentenceHasSomeCapitals() {
    Capitals capitals = of("The keeper saw Mrs. Orme on the pier.");

    assertThat(capitals.areAll()).isFalse();
    assertThat(capitals.areMissing()).isFalse();
    assertThat(capitals.hasNoneInItsScript()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"THE KEEPER SAW MRS. ORME.", "СМОТРИТЕЛЬ ВИДЕЛ ЛАМПУ.", "Ο ΦΑΡΟΣ ΕΣΒΗΣΕ."})
  void aTextMayBeInCapitals(String text) {
    assertThat(of(text).areAll()).isTrue();
  }

  @Test
  void aTextMayHaveNoCapitals() {
    assertThat(of("the keeper saw mrs. orme.").areMissing()).isTrue();
    assertThat(of("5, 6, 7.").areMissing()).isFalse();
  }

  @Test
  void oneCapitalInTwoHundredWordsIsNone() {
    Capitals small = of("the lamp went out ".repeat(50));

    assertThat(small.plus(of("Orme")).areMissing()).isTrue();
    assertThat(small.plus(of("Orme Lisle")).areMissing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "灯灭了，没有人知道为什么。",
        "انطفأ المصباح ولم يعرف أحد السبب.",
        "המנורה כבתה ואיש לא ידע מדוע.",
        "ლამპა ჩაქრა და არავინ იცოდა რატომ.",
        "दीपक बुझ गया और कोई नहीं जानता था क्यों।",
        "ตะเกียงดับ ไม่มีใครรู้ว่าทำไม"
      })
  void aScriptMayHaveNoCapitals(String text) {
    Capitals capitals = of(text);

    assertThat(capitals.words()).isPositive();
    assertThat(capitals.hasNoneInItsScript()).isTrue();
    assertThat(capitals.areAll()).isFalse();
    assertThat(capitals.areMissing()).isFalse();
  }

  private static Capitals of(String text) {
    return Capitals.of(Sentences.of(text));
  }
}
