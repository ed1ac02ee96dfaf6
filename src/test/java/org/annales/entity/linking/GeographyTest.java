package org.annales.entity.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeographyTest {
  @Test
  void countriesAndContinentsAreKnownInTheLanguageOfTheBookAndInEnglish() {
    Geography german = Geography.in("de");

    assertThat(german.isPlace("Ungarn")).isTrue();
    assertThat(german.isPlace("Hungary")).isTrue();
    assertThat(german.isPlace("Südamerika")).isTrue();
    assertThat(Geography.in("en").isPlace("Ungarn")).isFalse();
  }

  @Test
  void citiesOfTimeZonesAndFormerStatesAreKnown() {
    Geography english = Geography.in("en");

    assertThat(english.isPlace("Buenos Aires")).isTrue();
    assertThat(english.isPlace("East Prussia")).isTrue();
    assertThat(english.isPlace("Orme")).isFalse();
  }

  @Test
  void namesOfLanguagesAreThoseOfPeoples() {
    Geography english = Geography.in("en");

    assertThat(english.isPeople("Hungarian")).isTrue();
    assertThat(english.isPeople("Hungarians")).isTrue();
    assertThat(english.isPeople("Hungary")).isFalse();
  }
}
