package org.annales.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {

  @ParameterizedTest
  @CsvSource({
    "EN, quorbles, quorble",
    "EN, zindries, zindry",
    "EN, grolches, grolch",
    "EN, brass-works, brass-work",
    "EN, glorpus, glorpus",
    "FR, quorbles, quorble",
    "FR, glorpus, glorpus",
    "DE, Blaufensterläden, Blaufensterladen",
    "DE, Quorbeln, Quorbeln"
  })
  void anUnknownNounLosesTheEndingOfItsPlural(LanguageModel language, String form, String lemma) {
    WordForms dictionary =
        new WordForms(LoadedModel.of(language).dictionary(), language.dictionaryTags());

    assertThat(language.endings().lemma(form, PartOfSpeech.NOUN, dictionary))
        .isEqualToIgnoringCase(lemma);
    assertThat(language.endings().lemma(form, PartOfSpeech.VERB, dictionary)).isEqualTo(form);
  }
}
