package org.annales.entity.linking;

import java.util.Map;
import java.util.regex.Pattern;

/** Tells names that are made of persons' names: of blocs, followers and families. */
final class DerivedNames {
  private static final Pattern DERIVED =
      Pattern.compile("(?:ists?|isms?|ites?|ians?|esque|ized|ization)$");

  private final Map<String, Votes> byKey;
  private final Map<String, Votes> bySurname;
  private final boolean blind;

  /**
   * @param byKey what the mentions of each name say
   * @param bySurname what full names say of their surnames
   * @param blind whether hints alone are enough
   */
  DerivedNames(Map<String, Votes> byKey, Map<String, Votes> bySurname, boolean blind) {
    this.byKey = byKey;
    this.bySurname = bySurname;
    this.blind = blind;
  }

  /** Whether most of what is said of a name says that it is of a person. */
  boolean isPerson(String key) {
    Votes votes = byKey.get(key);
    return votes != null && votes.best(blind) == NameType.PERSON;
  }

  /** Two persons' names, as of a bloc or a pact: neither of the two. */
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

  /** Made of a person's name: who or what follows him. */
  boolean isDerived(Mention mention) {
    String key = WordUse.key(mention.last());
    String stem = DERIVED.matcher(key).replaceFirst("");
    return !stem.equals(key) && (isPerson(stem) || isPerson(stem + "e") || isPerson(stem + "y"));
  }

  /** Several who bear the name of a person, as a family does. */
  boolean isFamily(Mention mention) {
    String key = mention.key();
    if (!mention.has(Clue.ARTICLE) || mention.words().size() > 1 || !key.endsWith("s")) {
      return false;
    }
    String surname = key.substring(0, key.length() - 1);
    double alone = isPerson(surname) ? byKey.get(surname).of(NameType.PERSON) : 0;
    double inFull = bySurname.containsKey(surname) ? bySurname.get(surname).of(NameType.PERSON) : 0;
    return byKey.get(key).of(NameType.PERSON) < alone + inFull;
  }
}
