package org.annales.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void aWordThatTheBookWritesAsOneIsJoined() {
    assertThat(of("The cowshed burnt.").joins("cow-shed")).isTrue();
  }

  @Test
  void aWordThatTheBookWritesWithAHyphenIsNot() {
    assertThat(of("The cow-shed burnt.").joins("cow-shed")).isFalse();
  }

  @Test
  void theCommonerFormDecides() {
    assertThat(of("cow-shed, cow-shed, cowshed").joins("cow-shed")).isFalse();
    assertThat(of("cow-shed, cowshed, cowshed").joins("cow-shed")).isTrue();
  }

  @Test
  void aWordThatStandsNowhereElseIsJoined() {
    assertThat(of("Nothing of the kind.").joins("cow-shed")).isTrue();
  }

  @Test
  void theDividedWordItselfIsNoWitness() {
    assertThat(of("The cow-", "shed burnt.").joins("cow-shed")).isTrue();
  }

  @Test
  void caseDoesNotMatter() {
    assertThat(of("The Cow-Shed burnt.").joins("cow-shed")).isFalse();
    assertThat(of("The cow-shed burnt.").joins("Cow-shed")).isFalse();
  }

  @Test
  void accentsMayBeWrittenInEitherWay() {
    assertThat(of("a cafe\u0301-concert").joins("café-concert")).isFalse();
  }

  @Test
  void aWordInCapitalsHasTheCaseThatItHasInsideSentences() {
    Vocabulary vocabulary = of("the cow of Oake and the cow at Oake; a cow of the BBC");

    assertThat(vocabulary.ordinaryCase("COW")).isEqualTo("cow");
    assertThat(vocabulary.ordinaryCase("OAKE")).isEqualTo("Oake");
    assertThat(vocabulary.ordinaryCase("BBC")).isEqualTo("BBC");
  }

  @Test
  void aWordThatOpensSentencesOnlyIsSmall() {
    assertThat(of("Cows sleep. Cows eat.").ordinaryCase("COWS")).isEqualTo("cows");
    assertThat(of("Nothing of the kind.").ordinaryCase("COWS")).isEqualTo("cows");
  }

  @Test
  void aCapitalIsPutBeforeSmallLetters() {
    assertThat(Vocabulary.capitalised("cow")).isEqualTo("Cow");
    assertThat(Vocabulary.capitalised("éclair")).isEqualTo("Éclair");
  }

  private static Vocabulary of(String... lines) {
    return new Vocabulary(List.of(lines));
  }
}
