package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orme, A. B. | A B | Orme",
        "Orme, Ada Blanche | Ada Blanche | Orme",
        "Orme, A. [Ada] B. (the younger) | A B | Orme",
        "Aa, Pieter van der | Pieter | Aa",
        "Orme | '' | Orme"
      })
  void aHeadingHasTheSurnameFirst(String heading, String given, String surname) {
    PersonName name = PersonName.ofHeading(heading);

    assertThat(String.join(" ", name.given())).isEqualTo(given);
    assertThat(name.surname()).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orme, A. | Orme, Ada | true",
        "Orme, A. | Orme, Ada Blanche | true",
        "Orme, A. C. | Orme, Ada Blanche | false",
        "Orme, A. | Orme, B. | false",
        "Orme, Ada | Orme, Anne | false",
        "Orme, V. | Orme, Walter | true",
        "Orme, J. | Orme, Yakov | true",
        "Orme | Orme, Ada | true"
      })
  void namesFitWhereNoPartSpeaksAgainstIt(String one, String two, boolean fit) {
    assertThat(PersonName.ofHeading(one).fits(PersonName.ofHeading(two))).isEqualTo(fit);
    assertThat(PersonName.ofHeading(two).fits(PersonName.ofHeading(one))).isEqualTo(fit);
  }

  @Test
  void aTitleTellsASexAndTwoSexesDoNotFit() {
    PersonName he = new PersonName(List.of(), "Orme", "m");
    PersonName she = new PersonName(List.of(), "Orme", "f");

    assertThat(he.fits(she)).isFalse();
    assertThat(he.fits(new PersonName(List.of("Ada"), "Orme", ""))).isTrue();
  }

  @Test
  void accentsAndCaseDoNotCount() {
    assertThat(PersonName.key("Čapek")).isEqualTo(PersonName.key("CAPEK"));
  }
}
