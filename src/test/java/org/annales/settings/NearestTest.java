package org.annales.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("text", "zones", "tokens.case", "ngrams.min", "ngrams.max", "ngrams.min_count");

  @ParameterizedTest
  @CsvSource({
    "txt, text",
    "zone, zones",
    "ZONES, zones",
    "token.case, tokens.case",
    "ngrams.mix, ngrams.min",
    "ngrams.mincount, ngrams.min_count",
    "min_count, ngrams.min_count",
    "max, ngrams.max",
    "case, tokens.case"
  })
  void theNearestNameIsSuggested(String wrong, String meant) {
    assertThat(Nearest.suggestion(wrong, NAMES)).isEqualTo("; did you mean " + meant + "?");
  }

  @Test
  void nothingIsSuggestedWhereNothingIsNear() {
    assertThat(Nearest.suggestion("horseshoe", NAMES)).isEmpty();
    assertThat(Nearest.suggestion("text", List.of())).isEmpty();
    assertThat(Nearest.suggestion("xx", List.of("da", "de"))).isEmpty();
  }

  @Test
  void aLongNameOfAGroupMakesItsPartsNoNearer() {
    assertThat(Nearest.suggestion("horseshoes", List.of("tokens.possessive"))).isEmpty();
  }

  @Test
  void theFirstOfEquallyNearNamesIsTaken() {
    assertThat(Nearest.nearest("bat", List.of("cat", "hat"))).contains("cat");
    assertThat(Nearest.nearest("bat", List.of("hat", "cat"))).contains("hat");
  }
}
