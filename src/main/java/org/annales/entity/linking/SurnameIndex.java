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
 * Indexes the persons of a book by surname: one per index heading, and one per set of compatible
 * full names.
 */
final class SurnameIndex {
  private final Map<String, List<NameHolder>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<NameHolder>> byGiven = new HashMap<>();
  private final Map<PersonName, NameHolder> unknown = new HashMap<>();
  private final Set<String> nicknames = new HashSet<>();
  private final Spellings spellings;

  /**
   * @param names occurrences of each name in the book
   */
  SurnameIndex(Map<PersonName, Integer> names, List<IndexHeading> headings) {
    spellings = spellings(names, headings);
    for (IndexHeading heading : headings) {
      NameHolder holder = add(new Entity(NameType.PERSON, heading.text()), heading.name());
      holder.entity().addHeading(heading.text());
      holder.addPages(heading.pages());
      holder.nicknames().addAll(heading.nicknames());
    }
    names.keySet().stream()
        .map(PersonName::nickname)
        .filter(nickname -> !nickname.isEmpty())
        .forEach(nicknames::add);
    names.keySet().stream()
        .filter(name -> name.isFull() && !isNickname(name))
        .sorted(
            Comparator.comparing((PersonName name) -> name.nickname().isEmpty())
                .thenComparing(Comparator.comparingInt(PersonName::letters).reversed())
                .thenComparing(PersonName::written))
        .forEach(this::addFull);
    bySurname.values().forEach(holders -> holders.forEach(this::addGiven));
    names.keySet().stream()
        .filter(name -> name.surname().isEmpty())
        .sorted(Comparator.comparing(PersonName::written))
        .forEach(this::addWithoutSurname);
  }

  /** Adds a person who is only named by first name and patronymic. */
  private void addWithoutSurname(PersonName name) {
    if (called(name.given().get(0), name).isEmpty() && withInitials(name).isEmpty()) {
      addGiven(addUnknown(name));
    }
  }

  private boolean isNickname(PersonName name) {
    return nicknames.contains(PersonName.key(name.written()));
  }

  /** The persons of whom a name is the nickname. */
  List<NameHolder> nicknamed(PersonName name) {
    return isNickname(name)
        ? byGiven.getOrDefault(PersonName.key(name.written()), List.of())
        : List.of();
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
      // A heading that the text lacks may be a misprint or a scanning error.
      if (counts.containsKey(heading.name().key())) {
        own.add(heading.name().key());
      }
      counts.merge(heading.name().key(), 1, Integer::sum);
    }
    return new Spellings(counts, own);
  }

  private NameHolder add(Entity entity, PersonName name) {
    NameHolder holder = new NameHolder(entity, name);
    bySurname.computeIfAbsent(key(name), key -> new ArrayList<>()).add(holder);
    return holder;
  }

  /** Adds a person known only by a name that no other person has. */
  NameHolder addUnknown(PersonName name) {
    return unknown.computeIfAbsent(
        name, n -> add(new Entity(NameType.PERSON, name.written()), name));
  }

  private void addFull(PersonName name) {
    List<NameHolder> fitting = named(name).stream().filter(holder -> holder.fits(name)).toList();
    if (fitting.size() == 1) {
      fitting.get(0).add(name);
    } else if (fitting.isEmpty()) {
      fitting = List.of(add(new Entity(NameType.PERSON, name.written()), name));
    }
    if (fitting.size() == 1 && !name.nickname().isEmpty()) {
      fitting.get(0).nicknames().add(name.nickname());
    }
  }

  private void addGiven(NameHolder holder) {
    Set<String> first = new TreeSet<>(holder.nicknames());
    for (PersonName name : holder.names()) {
      if (!name.given().isEmpty() && !PersonName.isInitial(name.given().get(0))) {
        first.add(PersonName.key(name.given().get(0)));
      }
    }
    first.forEach(name -> byGiven.computeIfAbsent(name, n -> new ArrayList<>()).add(holder));
  }

  /** The key of a name's surname, the same for all its spellings. */
  String key(PersonName name) {
    return spellings.plainest(name.key());
  }

  /** The variant relation of a name's surname; null where it is counted by itself. */
  Spellings.Spelling spelling(PersonName name) {
    return spellings.of(name.key());
  }

  /** Persons with the surname of a name. */
  List<NameHolder> named(PersonName name) {
    return bySurname.getOrDefault(key(name), List.of());
  }

  /** Persons with a first name who are compatible with a name. */
  List<NameHolder> called(String given, PersonName name) {
    PersonName alone =
        new PersonName(name.given().isEmpty() ? List.of(given) : name.given(), "", name.sex());
    return byGiven.getOrDefault(PersonName.key(given), List.of()).stream()
        .filter(holder -> holder.fits(alone))
        .toList();
  }

  /** Persons whose initials are those of a first name and patronymic. */
  List<NameHolder> withInitials(PersonName name) {
    return bySurname.values().stream()
        .flatMap(List::stream)
        .filter(
            holder ->
                holder.names().stream().anyMatch(own -> own.given().size() > 1 && own.fits(name)))
        .toList();
  }

  /** The persons whose surname has a plural in -s, else in -es. */
  List<NameHolder> ofPlural(String plural) {
    List<NameHolder> found = List.of();
    for (String ending : List.of("s", "es")) {
      if (found.isEmpty() && plural.endsWith(ending)) {
        String surname = plural.substring(0, plural.length() - ending.length());
        found = named(new PersonName(List.of(), surname, ""));
      }
    }
    return found;
  }
}
