package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  @Test
  void otherTransliterationsAreSpellings() {
    Spellings spellings =
        new Spellings(
            Map.of("bogdanovsky", 9, "bogdanovskii", 3, "yershov", 8, "ershoff", 1), Set.of());

    assertThat(spellings.of("bogdanovskii").of()).isEqualTo("bogdanovsky");
    assertThat(spellings.of("ershoff").reason()).isEqualTo("transliteration");
    assertThat(spellings.plainest("yershov")).isEqualTo("yershov");
  }

  @Test
  void aLetterThatTheScanLostMakesNoOtherName() {
    Spellings spellings = new Spellings(Map.of("harkersley", 40, "harkerley", 30), Set.of());

    assertThat(spellings.of("harkerley"))
        .isEqualTo(new Spellings.Spelling("harkersley", "spelling"));
  }

  @Test
  void anotherLetterOnlyWhereItIsRareAndLikelyToBeMistaken() {
    Map<String, Integer> counts = Map.of("mercer", 50, "mereer", 2, "merser", 2, "mencer", 2);
    Spellings spellings = new Spellings(counts, Set.of());

    assertThat(spellings.of("mereer").of()).isEqualTo("mercer");
    assertThat(spellings.of("merser")).isNull();
    assertThat(new Spellings(Map.of("mercer", 50, "mereer", 20), Set.of()).of("mereer")).isNull();
  }

  @Test
  void endingsAndShortNamesAreNotMended() {
    Map<String, Integer> counts = Map.of("petrov", 50, "petrova", 2, "orme", 40, "ome", 1);
    Spellings spellings = new Spellings(counts, Set.of());

    assertThat(spellings.of("petrova")).isNull();
    assertThat(spellings.of("ome")).isNull();
  }

  @Test
  void whoHasANameOfHisOwnKeepsIt() {
    Map<String, Integer> counts = Map.of("harkersley", 40, "harkerley", 3);

    assertThat(new Spellings(counts, Set.of("harkerley")).of("harkerley")).isNull();
  }
}
