package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseRestoredTest {
  private static final Recognizer KNOWS =
      Sentences.knowing(
          Map.of("Orme", NameType.PERSON, "Mary-Anne", NameType.PERSON, "O'Dea", NameType.PERSON));

  @Test
  void namesKeepACapitalAndOtherWordsDoNot() {
    assertThat(restored("MRS ORME SAW THE PIER", "THE PIER SAW ORME'S LAMP"))
        .containsExactly("Mrs Orme saw the pier", "The pier saw Orme's lamp");
  }

  @Test
  void partsOfANameHaveTheirOwnCapitals() {
    assertThat(restored("THEY SAW MARY-ANNE AND O'DEA"))
        .containsExactly("They saw Mary-Anne and O'Dea");
  }

  @Test
  void aWordIsANameWhereItIsOneInHalfOfItsPlaces() {
    Recognizer onlyBehindMrs =
        sentence ->
            IntStream.range(0, sentence.size())
                .mapToObj(i -> i > 0 && sentence.word(i - 1).equals("Mrs") ? NameType.PERSON : null)
                .toList();

    assertThat(restored(onlyBehindMrs, "SO MRS ROSE LEFT", "AND ROSE LEFT"))
        .containsExactly("So mrs Rose left", "And Rose left");
    assertThat(restored(onlyBehindMrs, "SO MRS ROSE LEFT", "A ROSE", "THE ROSE"))
        .containsExactly("So mrs rose left", "A rose", "The rose");
  }

  @Test
  void wordsThatAreWrittenSmallAreShownSmall() {
    Recognizer takesAllCapitals =
        sentence ->
            IntStream.range(0, sentence.size())
                .mapToObj(
                    i -> Character.isUpperCase(sentence.word(i).charAt(0)) ? NameType.PLACE : null)
                .toList();

    assertThat(restored(takesAllCapitals, "IN THE SELWICK OF OLD"))
        .containsExactly("In the Selwick of Old");
  }

  private static List<String> restored(String... sentences) {
    return restored(KNOWS, sentences);
  }

  private static List<String> restored(Recognizer recognizer, String... sentences) {
    CaseRestored restored = new CaseRestored(Set.of("the", "of", "a"), recognizer);
    List<WrittenSentence> written = List.of(sentences).stream().map(Sentences::of).toList();
    written.forEach(restored::learn);
    return written.stream()
        .map(restored::of)
        .map(
            sentence ->
                String.join(
                    " ", IntStream.range(0, sentence.size()).mapToObj(sentence::word).toList()))
        .toList();
  }
}
