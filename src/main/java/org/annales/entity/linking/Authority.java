package org.annales.entity.linking;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person says of the names of books: it stands above what is found.
 *
 * @param records what is said of single entities
 * @param notNames words with capitals that are no names
 * @param gazetteer names of which it is known what they are of; evidence, and no more
 */
public record Authority(
    List<AuthorityRecord> records, Set<String> notNames, Map<NameType, Set<String>> gazetteer)
    implements Serializable {
  private static final Pattern STOPS = Pattern.compile("[\\s.]+");

  /** Nothing is said. */
  public static final Authority NONE = new Authority(List.of(), Set.of(), Map.of());

  public Authority {
    records = List.copyOf(records);
    notNames = notNames.stream().map(Authority::plain).collect(Collectors.toUnmodifiableSet());
    gazetteer = Map.copyOf(gazetteer);
  }

  /** A name without what may be written in several ways: stops, and the form of apostrophes. */
  static String plain(String name) {
    return STOPS.matcher(name.replace('’', '\'')).replaceAll(" ").strip();
  }

  /** Names by their type, each once. */
  public static Map<NameType, Set<String>> byType(Map<NameType, List<String>> names) {
    Map<NameType, Set<String>> byType = new EnumMap<>(NameType.class);
    names.forEach((type, of) -> byType.put(type, Set.copyOf(of)));
    return byType;
  }
}
