package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;
import org.junit.jupiter.api.Test;

class HomoglyphsTest {

  @Test
  void aLatinWordGetsItsLatinLettersBack() {
    assertThat(mended("the hеrоn slept")).isEqualTo("the heron slept: 2");
  }

  @Test
  void aCyrillicWordGetsItsCyrillicLettersBack() {
    assertThat(mended("серая цaпля")).isEqualTo("серая цапля: 1");
  }

  @Test
  void wordsOfOneScriptBesideWordsOfAnotherStay() {
    assertThat(mended("the цапля, or heron; ас and ac"))
        .isEqualTo("the цапля, or heron; ас and ac: 0");
  }

  @Test
  void aWordWithALetterThatHasNoLikenessStays() {
    assertThat(mended("the herжn")).isEqualTo("the herжn: 0");
  }

  @Test
  void partsOfAWordWithAHyphenAreWordsByThemselves() {
    assertThat(mended("pro-советский")).isEqualTo("pro-советский: 0");
  }

  @Test
  void accentsBelongToTheirLetters() {
    assertThat(mended("cafе\u0301s")).isEqualTo("cafe\u0301s: 1");
  }

  @Test
  void aLongRunOfLettersIsReadOnce() {
    String letters = "a".repeat(300_000) + " " + "鷺".repeat(300_000) + "ж";

    assertThat(Homoglyphs.mended(letters, new Repairs())).isEqualTo(letters);
  }

  private static String mended(String line) {
    Repairs repairs = new Repairs();
    String mended = Homoglyphs.mended(line, repairs);
    return String.format(
        Locale.ROOT, "%s: %d", mended, repairs.counts().getOrDefault(Repair.HOMOGLYPH, 0L));
  }
}
