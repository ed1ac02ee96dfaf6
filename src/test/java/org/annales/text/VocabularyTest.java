package org.annales.text;

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

  private static Vocabulary of(String... lines) {
    return new Vocabulary(List.of(lines));
  }
}
