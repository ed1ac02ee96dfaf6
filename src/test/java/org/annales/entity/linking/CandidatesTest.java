package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they met A. B. Harker there | A B Harker",
        "they met Harker, Orme and Lisle | Harker | Orme | Lisle",
        "they met Ludwig van der Aa there | Ludwig van der Aa",
        "they met von Aa there | von Aa",
        "in the Ministry of the Interior there | Ministry of the Interior",
        "they met Harker of Leeds | Harker | Leeds",
        "they met Harker. Orme left | Harker | Orme",
        "they met Harker's Orme there | Harker's Orme",
        "they met d'Arcy there | d'Arcy",
        "they met Gen. Orme there | Gen Orme",
        "and I saw Orme | Orme"
      })
  void wordsWithCapitalsThatStandTogetherMayBeAName(ArgumentsAccessor columns) {
    List<String> names = columns.toList().stream().skip(1).map(String.class::cast).toList();

    assertThat(found(columns.getString(0)).stream().map(c -> String.join(" ", c.words().toList())))
        .containsExactlyElementsOf(names);
  }

  @Test
  void whatStandsAroundIsKept() {
    List<Candidate> found = found("Harker was in Leeds with Captain Orme and Lisle, said Mabel.");

    assertThat(found.get(0).has(Clue.BEGINS)).isTrue();
    assertThat(found.get(1).has(Clue.PLACE)).isTrue();
    assertThat(found.get(1).has(Clue.BEGINS)).isFalse();
    assertThat(found.get(3).has(Clue.LISTED)).isTrue();
    assertThat(found.get(4).has(Clue.SPEECH)).isTrue();
    assertThat(found("the captain Orme").get(0).before()).isEqualTo("captain");
    assertThat(found("THE FALL OF ORME").get(0).has(Clue.IN_CAPITALS)).isTrue();
  }

  @Test
  void aSentenceWithoutCapitalsHasNone() {
    assertThat(found("the lamp went out")).isEmpty();
    assertThat(found("")).isEmpty();
  }

  private static List<Candidate> found(String text) {
    WrittenSentence sentence = Sentences.of(text);
    return new Candidates(sentence, Collections.nCopies(sentence.size(), null)).find(0);
  }
}
