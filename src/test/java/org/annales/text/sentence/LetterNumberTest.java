package org.annales.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Abbreviations before letters and names, and quotation marks with spaces on both sides. */
class LetterNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The hens in Fig. A have bells.",
        "Compare pl. B with fig. C of the book.",
        "She fed pen No. A and pen No. B.",
        "He was in Co. D of the guards.",
        "Look at fig. A of the list.",
        "It is in Vol. B.",
        "See App. E (the hens).",
        "In Dray v. Fenn the hens won.",
        "The hens in Row B., three of them, slept.",
        "In Dray v. The Hen Board all was said.",
        "In U.S. v. Dray the hens lost.",
        "Some hens, i. e. Speckle and Dot, were late.",
        "Some hens, cf. Dray, were late; Speckle vs. Dot too."
      })
  void aLetterOrANameAfterAnAbbreviationOpensNoSentence(String sentence) {
    assertThat(sentences("en", sentence + " Then it rained."))
        .containsExactly(sentence, "Then it rained.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Man sieht in Abb. A die Hühner. | Es regnete.",
        "de | Die Hühner, z. B. Die Bunte, schliefen. | Es regnete.",
        "de | Siehe Nr. B der Liste. | Es regnete.",
        "fr | Voir la fig. B du livre. | Il pleuvait.",
        "fr | L’arrêt Dray c. Fenn est connu. | Il pleuvait.",
        "it | Il caso Dray c. Fenn è noto. | Pioveva."
      })
  void inOtherLanguagesToo(String language, String first, String second) {
    assertThat(sentences(language, first + " " + second)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She ate a fig. | A boy came.",
        "He said no. | I went home.",
        "“No. | A hen came.",
        "He was of Dray & Co. | A hen came.",
        "It is in Table C. | Owls sleep.",
        "The deed is in MS. | It is old.",
        "A LETTER OF COL. DRAY is in it. | It is old.",
        "See Vol. B. | Owls sleep.",
        "Ask Dr. K. | He knows.",
        "See Chapter v. | The hens sleep.",
        "He counted to v. | Hens sleep."
      })
  void aSentenceMayEndBeforeALetterOrName(String first, String second) {
    assertThat(sentences("en", first + " " + second)).containsExactly(first, second);
  }

  @Test
  void versesOfABookAreNoLetters() {
    assertThat(sentences("en", "See Matt. V. 3 of it. Then vol. I. Part 3 came."))
        .containsExactly("See Matt. V. 3 of it.", "Then vol. I. Part 3 came.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The hen sat. | \" Why not? \" said Ann.",
        "\" The hen sat. \" | Ann slept.",
        "He saw “a hen” there. | \" Why? \" she asked.",
        "„ Die Henne saß. “ | Ann schlief.",
        "The hen sat. | ' Why not? ' said Ann.",
        "The dogs' hen sat. | ' Why not? '",
        "« La poule dort. » | Anne aussi.",
        "La poule dort. | « Pourquoi ? » dit Anne."
      })
  void aMarkWithSpacesOnBothSidesOpensWhereNoQuotationIsOpen(String first, String second) {
    assertThat(sentences("en", first + " " + second)).containsExactly(first, second);
  }

  @Test
  void aMarkWithSpacesOnBothSidesClosesALongQuotation() {
    assertThat(sentences("en", "\" The hen sat. It ate. \" Ann slept."))
        .containsExactly("\" The hen sat.", "It ate. \"", "Ann slept.");
  }

  private static List<String> sentences(String language, String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int end : new SentenceSplitter(language).ends(text)) {
      sentences.add(text.substring(from, end).strip());
      from = end;
    }
    return sentences;
  }
}
