package org.annales.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {
  @Test
  void countriesAndContinentsAreKnownInTheLanguageOfTheBookAndInEnglish() {
    Gazetteer german = new Gazetteer("de");

    assertThat(german.isPlace("Ungarn")).isTrue();
    assertThat(german.isPlace("Hungary")).isTrue();
    assertThat(german.isPlace("Südamerika")).isTrue();
    assertThat(new Gazetteer("en").isPlace("Ungarn")).isFalse();
  }

  @Test
  void citiesOfTimeZonesAndFormerStatesAreKnown() {
    Gazetteer english = new Gazetteer("en");

    assertThat(english.isPlace("Buenos Aires")).isTrue();
    assertThat(english.isPlace("East Prussia")).isTrue();
    assertThat(english.isPlace("Orme")).isFalse();
  }

  @Test
  void namesOfLanguagesAreThoseOfPeoples() {
    Gazetteer english = new Gazetteer("en");

    assertThat(english.isPeople("Hungarian")).isTrue();
    assertThat(english.isPeople("Hungarians")).isTrue();
    assertThat(english.isPeople("Hungary")).isFalse();
  }
}
