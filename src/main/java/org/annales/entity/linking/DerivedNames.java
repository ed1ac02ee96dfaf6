package org.annales.entity.linking;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Detects names derived from persons' names: compounds, followers and families.
 *
 * @param byKey the votes of each name
 * @param bySurname the votes of full names for their surnames
 * @param blind whether hints alone are enough
 */
record DerivedNames(Map<String, Votes> byKey, Map<String, Votes> bySurname, boolean blind) {
  private static final Pattern DERIVED =
      Pattern.compile("(?:ists?|isms?|ites?|ians?|esque|ized|ization)$");

  /** Whether most votes for a name are for a person. */
  boolean isPerson(String key) {
    Votes votes = byKey.get(key);
    return votes != null && votes.best(blind) == NameType.PERSON;
  }

  /** Whether it joins two persons' names, such as a pact's. */
  boolean isCompound(Mention mention) {
    String[] parts = mention.key().split("[-–—]", -1);
    if (parts.length < 2 || mention.words().size() > 1) {
      return false;
    }
    int mentions = byKey.get(mention.key()).mentions();
    for (String part : parts) {
      if (!isPerson(part) || byKey.get(part).mentions() < mentions) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a person's name with a suffix such as -ist. */
  boolean isDerived(Mention mention) {
    String key = WordUse.key(mention.last());
    String stem = DERIVED.matcher(key).replaceFirst("");
    return !stem.equals(key) && (isPerson(stem) || isPerson(stem + "e") || isPerson(stem + "y"));
  }

  /** Whether it is the plural of a person's surname. */
  boolean isFamily(Mention mention) {
    String key = mention.key();
    return mention.has(Clue.SEVERAL)
        && mention.words().size() == 1
        && Stream.of("s", "es")
            .filter(key::endsWith)
            .anyMatch(ending -> isMoreOften(key.substring(0, key.length() - ending.length()), key));
  }

  /** Whether a surname is named more often than what may be its plural. */
  private boolean isMoreOften(String surname, String key) {
    double alone = isPerson(surname) ? byKey.get(surname).of(NameType.PERSON) : 0;
    double inFull = bySurname.containsKey(surname) ? bySurname.get(surname).of(NameType.PERSON) : 0;
    return byKey.get(key).of(NameType.PERSON) < alone + inFull;
  }
}
