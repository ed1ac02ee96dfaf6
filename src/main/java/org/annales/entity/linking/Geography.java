package org.annales.entity.linking;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of countries, continents and time zone cities, and of languages, which mostly name peoples
 * too, from CLDR as shipped with ICU.
 */
final class Geography {
  /** Continents and their parts (United Nations, standard country or area codes, M49). */
  private static final List<String> CONTINENTS =
      List.of("002", "003", "005", "009", "013", "019", "021", "142", "143", "145", "150", "419");

  private static final Map<String, Geography> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Set<String> places = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();

  private Geography(String language) {
    ULocale locale = new ULocale(language);
    addPlaces(locale);
    addPlaces(ULocale.ENGLISH);
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String code : ULocale.getISOLanguages()) {
      peoples.add(WordUse.key(names.languageDisplayName(code)));
    }
  }

  /**
   * Returns the names in a language and in English.
   *
   * @param language its ISO 639 code
   */
  static Geography in(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Geography::new);
  }

  private void addPlaces(ULocale locale) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String country : ULocale.getISOCountries()) {
      places.add(WordUse.key(names.regionDisplayName(country)));
    }
    CONTINENTS.forEach(continent -> places.add(WordUse.key(names.regionDisplayName(continent))));
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null) {
        places.add(WordUse.key(city));
      }
    }
  }

  /** Whether a name is a country's, a continent's or a large city's. */
  boolean isPlace(String name) {
    return places.contains(WordUse.key(name)) || NameWords.REGION.has(name.replace(' ', '_'));
  }

  /** Whether a word is the name of a language, or its English plural. */
  boolean isPeople(String word) {
    String key = WordUse.key(word);
    return peoples.contains(key)
        || (key.endsWith("s") && peoples.contains(key.substring(0, key.length() - 1)));
  }
}
