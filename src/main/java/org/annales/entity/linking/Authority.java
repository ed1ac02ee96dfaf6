package org.annales.entity.linking;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The user's corrections of names; they override what is recognized.
 *
 * @param records corrections of single entities
 * @param notNames capitalised words that are no names
 * @param gazetteer names of known type; additional votes only
 */
public record Authority(
    List<AuthorityRecord> records, Set<String> notNames, Map<NameType, Set<String>> gazetteer)
    implements Serializable {
  private static final Pattern STOPS = Pattern.compile("[\\s.]+");

  public static final Authority NONE = new Authority(List.of(), Set.of(), Map.of());

  public Authority {
    records = List.copyOf(records);
    notNames = notNames.stream().map(Authority::plain).collect(Collectors.toUnmodifiableSet());
    gazetteer = Map.copyOf(gazetteer);
  }

  /** Normalises stops and apostrophes of a name. */
  static String plain(String name) {
    return STOPS.matcher(name.replace('’', '\'')).replaceAll(" ").strip();
  }

  /** Removes duplicates of the names of each type. */
  public static Map<NameType, Set<String>> byType(Map<NameType, List<String>> names) {
    Map<NameType, Set<String>> byType = new EnumMap<>(NameType.class);
    names.forEach((type, of) -> byType.put(type, Set.copyOf(of)));
    return byType;
  }
}
