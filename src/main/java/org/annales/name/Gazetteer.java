package org.annales.name;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that the Java platform knows in every language: countries, continents and the cities that
 * time zones are called by; and the names of languages, which are mostly those of peoples.
 */
final class Gazetteer {
  /** Continents and their parts (United Nations, standard country or area codes, M49). */
  private static final List<String> CONTINENTS =
      List.of("002", "003", "005", "009", "013", "019", "021", "142", "143", "145", "150", "419");

  private final Set<String> places = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();

  /**
   * @param language the ISO 639 code of the book
   */
  Gazetteer(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (String country : Locale.getISOCountries()) {
      addPlace(country, locale);
    }
    CONTINENTS.forEach(continent -> addPlace(continent, locale));
    for (String zone : ZoneId.getAvailableZoneIds()) {
      int slash = zone.lastIndexOf('/');
      if (slash > 0 && !zone.startsWith("Etc/") && !zone.startsWith("System")) {
        places.add(WordUse.key(zone.substring(slash + 1).replace('_', ' ')));
      }
    }
    for (String code : Locale.getISOLanguages()) {
      peoples.add(WordUse.key(Locale.forLanguageTag(code).getDisplayLanguage(locale)));
    }
  }

  private void addPlace(String region, Locale locale) {
    Locale place = new Locale.Builder().setRegion(region).build();
    places.add(WordUse.key(place.getDisplayCountry(locale)));
    places.add(WordUse.key(place.getDisplayCountry(Locale.ENGLISH)));
  }

  /** Whether a name is that of a country, a continent or a large city. */
  boolean isPlace(String name) {
    return places.contains(WordUse.key(name)) || NameWords.REGION.has(name.replace(' ', '_'));
  }

  /** Whether a word is the name of a language, or of one of its people in English. */
  boolean isPeople(String word) {
    String key = WordUse.key(word);
    return peoples.contains(key)
        || (key.endsWith("s") && peoples.contains(key.substring(0, key.length() - 1)));
  }
}
