package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who bears which surname in a book: one for each heading of its index, and for each set of full
 * names that fit one another.
 */
final class SurnameIndex {
  private final Map<String, List<NameHolder>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<NameHolder>> byGiven = new HashMap<>();
  private final Spellings spellings;

  /**
   * @param names how often each name stands in the book
   */
  SurnameIndex(Map<PersonName, Integer> names, List<IndexHeading> headings) {
    spellings = spellings(names, headings);
    for (IndexHeading heading : headings) {
      NameHolder bearer = add(new Entity(NameType.PERSON, heading.text()), heading.name());
      bearer.entity().addHeading(heading.text());
      bearer.list(heading.pages());
      bearer.nicknames().addAll(heading.nicknames());
    }
    names.keySet().stream()
        .filter(PersonName::isFull)
        .sorted(
            Comparator.comparingInt(PersonName::letters)
                .reversed()
                .thenComparing(PersonName::written))
        .forEach(this::addFull);
    bySurname.values().forEach(bearers -> bearers.forEach(this::addGiven));
  }

  private static Spellings spellings(Map<PersonName, Integer> names, List<IndexHeading> headings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> own = new HashSet<>();
    names.forEach(
        (name, times) -> {
          if (!name.surname().isEmpty()) {
            counts.merge(name.key(), times, Integer::sum);
          }
          if (!name.given().isEmpty() && !PersonName.isInitial(name.given().get(0))) {
            own.add(name.key());
          }
        });
    for (IndexHeading heading : headings) {
      // A heading that the text has nowhere may be misprinted, or damaged by the scan.
      if (counts.containsKey(heading.name().key())) {
        own.add(heading.name().key());
      }
      counts.merge(heading.name().key(), 1, Integer::sum);
    }
    return new Spellings(counts, own);
  }

  private NameHolder add(Entity entity, PersonName name) {
    NameHolder bearer = new NameHolder(entity, name);
    bySurname.computeIfAbsent(key(name), key -> new ArrayList<>()).add(bearer);
    return bearer;
  }

  /** Somebody who is only known by a name that nobody else has. */
  NameHolder addUnknown(PersonName name) {
    return add(new Entity(NameType.PERSON, name.written()), name);
  }

  private void addFull(PersonName name) {
    List<NameHolder> fitting = named(name).stream().filter(bearer -> bearer.fits(name)).toList();
    if (fitting.size() == 1) {
      fitting.get(0).add(name);
    } else if (fitting.isEmpty()) {
      add(new Entity(NameType.PERSON, name.written()), name);
    }
  }

  private void addGiven(NameHolder bearer) {
    Set<String> first = new TreeSet<>(bearer.nicknames());
    for (PersonName name : bearer.names()) {
      if (!name.given().isEmpty() && !PersonName.isInitial(name.given().get(0))) {
        first.add(PersonName.key(name.given().get(0)));
      }
    }
    first.forEach(name -> byGiven.computeIfAbsent(name, n -> new ArrayList<>()).add(bearer));
  }

  /** What the surname of a name is counted by, in whatever spelling it stands. */
  String key(PersonName name) {
    return spellings.plainest(name.key());
  }

  /** How a name's surname came to be counted with another; null where it is counted by itself. */
  Spellings.Spelling spelling(PersonName name) {
    return spellings.of(name.key());
  }

  /** All with the surname of a name. */
  List<NameHolder> named(PersonName name) {
    return bySurname.getOrDefault(key(name), List.of());
  }

  /** All with a first name, which nothing else in a name speaks against. */
  List<NameHolder> called(String given, PersonName name) {
    PersonName alone =
        new PersonName(name.given().isEmpty() ? List.of(given) : name.given(), "", name.sex());
    return byGiven.getOrDefault(PersonName.key(given), List.of()).stream()
        .filter(bearer -> bearer.fits(alone))
        .toList();
  }

  /** All whose initials are those of a first name and a patronymic. */
  List<NameHolder> withInitials(PersonName name) {
    return bySurname.values().stream()
        .flatMap(List::stream)
        .filter(
            bearer ->
                bearer.names().stream().anyMatch(own -> own.given().size() > 1 && own.fits(name)))
        .toList();
  }
}
