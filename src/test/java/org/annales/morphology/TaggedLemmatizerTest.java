package org.annales.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.text.model.Morphology;
import org.annales.text.model.Token;
import org.annales.text.model.TokenRules;
import org.annales.text.sentence.Lemmatizer;
import org.annales.text.sentence.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedLemmatizerTest {

  /** Each list holds what is hard; running text does better. */
  @ParameterizedTest
  @CsvSource({"en, 96, 85", "de, 96, 100", "fr, 96, 100"})
  void irregularFormsHaveTheLemmasThatAHandGaveThem(
      String language, int lemmasPercent, int posPercent) {
    List<String> wrong = new ArrayList<>();
    int[] lemmas = new int[2];
    int[] parts = new int[2];
    for (String line : lines(language)) {
      int bar = line.lastIndexOf('|');
      Annotated sentence = annotated(language, line.substring(0, bar).strip());
      for (String expected : line.substring(bar + 1).strip().split(" +", -1)) {
        String[] formAndLemma = expected.split("=", 2);
        String[] lemmaAndPart = formAndLemma[1].split("/", 2);
        int at = sentence.forms().indexOf(formAndLemma[0]);
        assertThat(at).as(line).isNotNegative();
        count(lemmas, lemmaAndPart[0], sentence.found().lemmas().get(at), expected, wrong);
        if (lemmaAndPart.length > 1) {
          count(parts, lemmaAndPart[1], sentence.found().pos().get(at), expected, wrong);
        }
      }
    }

    assertThat(100.0 * lemmas[1] / lemmas[0]).as("%s", wrong).isGreaterThan(lemmasPercent);
    assertThat(100.0 * parts[1] / parts[0]).as("%s", wrong).isGreaterThanOrEqualTo(posPercent);
  }

  private static void count(
      int[] counts, String expected, String found, String where, List<String> wrong) {
    counts[0]++;
    if (found.equals(expected)) {
      counts[1]++;
    } else {
      wrong.add(where + ": " + found);
    }
  }

  @Test
  void everyTokenHasALemmaAndAPartOfSpeech() {
    assertThat(shown("en", "“It’s dark — the men’s half-lit lamps can’t burn,” Mr. Oake said."))
        .isEqualTo(
            "it/PRON dark/ADJ the/DET man/NOUN half-lit/ADJ lamp/NOUN can/AUX burn/VERB mr/PROPN"
                + " oake/PROPN say/VERB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"don't", "don’t", "Don't", "DON’T"})
  void aContractionHasTheLemmaOfItsHost(String form) {
    assertThat(shown("en", form + " go there.")).startsWith("do/");
  }

  @Test
  void aLemmaIsInLowerCaseAndInNfcWhateverTheTokensAre() {
    assertThat(annotated("fr", "L’École était à Orléans.").found().lemmas())
        .containsExactly("école", "être", "à", "orléans");
  }

  @Test
  void aNameIsNoCommonWordThatIsWrittenAlike() {
    assertThat(shown("en", "Then Mr. Rivers saw the rivers."))
        .isEqualTo("then/ADV mr/PROPN rivers/PROPN see/VERB the/DET river/NOUN");
  }

  @Test
  void aVerbThatIsThePastOfAnotherIsItselfAfterTo() {
    assertThat(annotated("en", "They found it.").found().lemmas().get(1)).isEqualTo("find");
    assertThat(annotated("en", "They want to found it.").found().lemmas().get(3))
        .isEqualTo("found");
    assertThat(annotated("en", "They did not found it.").found().lemmas().get(3))
        .isEqualTo("found");
  }

  @Test
  void anUnknownPluralLosesItsEnding() {
    assertThat(annotated("en", "The quorbles and the zindries met.").found().lemmas())
        .containsExactly("the", "quorble", "and", "the", "zindry", "meet");
  }

  @Test
  void charactersOutsideTheFirstPlaneShiftNothing() {
    assertThat(annotated("en", "𝒜𝒜 𝒜 — the leaves fell.").found().lemmas())
        .endsWith("the", "leaf", "fall");
  }

  @Test
  void aSentenceWithoutTokensHasNoLemmas() {
    Morphology found = LanguageModel.EN.lemmatizer().of("***", List.of());

    assertThat(found).isEqualTo(new Morphology(List.of(), List.of()));
  }

  @Test
  void aSentenceWithoutEndIsTaggedAsItsPiecesAre() {
    Morphology found = annotated("en", "the lamps burned, and ".repeat(1500)).found();

    assertThat(found.lemmas()).hasSize(6000).endsWith("the", "lamp", "burn", "and");
    assertThat(found.pos().subList(3996, 4000)).isEqualTo(found.pos().subList(0, 4));
  }

  @Test
  void lemmatizersOfSeveralThreadsFindTheSame() {
    List<String> sentences =
        lines("en").stream().map(line -> line.substring(0, line.lastIndexOf('|'))).toList();
    List<Morphology> alone = sentences.stream().map(text -> annotated("en", text).found()).toList();

    List<List<Morphology>> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i -> {
                  Lemmatizer lemmatizer = LanguageModel.EN.lemmatizer();
                  return sentences.stream().map(s -> annotated(lemmatizer, s).found()).toList();
                })
            .toList();

    assertThat(together).allSatisfy(found -> assertThat(found).isEqualTo(alone));
  }

  @Test
  void languagesWithoutAModelHaveNone() {
    assertThat(LanguageModel.of("ru")).isEmpty();
    assertThat(LanguageModel.of("de")).contains(LanguageModel.DE);
    assertThat(LanguageModel.codes()).containsExactly("en", "de", "fr");
  }

  private record Annotated(List<String> forms, Morphology found) {}

  private static Annotated annotated(String language, String text) {
    return annotated(LanguageModel.of(language).orElseThrow().lemmatizer(), text);
  }

  private static Annotated annotated(Lemmatizer lemmatizer, String text) {
    List<Token> tokens = new Tokenizer(TokenRules.DEFAULT).tokens(text, new boolean[text.length()]);
    Morphology found = lemmatizer.of(text, tokens);
    assertThat(found.lemmas()).hasSameSizeAs(tokens);
    return new Annotated(tokens.stream().map(Token::form).toList(), found);
  }

  private static String shown(String language, String text) {
    Morphology found = annotated(language, text).found();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < found.lemmas().size(); i++) {
      words.add(found.lemmas().get(i) + "/" + found.pos().get(i));
    }
    return String.join(" ", words);
  }

  private static List<String> lines(String language) {
    InputStreamReader reader =
        new InputStreamReader(
            TaggedLemmatizerTest.class.getResourceAsStream("/lemmas/" + language + ".txt"),
            StandardCharsets.UTF_8);
    return new BufferedReader(reader).lines().filter(line -> !line.startsWith("#")).toList();
  }
}
