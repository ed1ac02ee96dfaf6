package org.annales.entity.linking;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person says of one entity, as authority files of libraries do: its name, and what else it
 * is called. It stands above what is found.
 *
 * @param name what it is called in the tables
 * @param type what it is; null: what is found
 * @param entities entities, by their names or by headings of the index, that are this one
 * @param forms words that stand for it and for nothing else, in small letters too
 * @param documents the documents for which it holds; none named: all
 * @param sections the sections for which it holds, with their documents or without; none named: all
 */
public record AuthorityRecord(
    String name,
    NameType type,
    List<String> entities,
    List<String> forms,
    Set<String> documents,
    Set<String> sections)
    implements Serializable {

  public AuthorityRecord {
    name = name == null ? "" : name.strip();
    entities = entities == null ? List.of() : List.copyOf(given(entities));
    forms = forms == null ? List.of() : List.copyOf(given(forms));
    documents = documents == null ? Set.of() : Set.copyOf(given(documents));
    sections = sections == null ? Set.of() : Set.copyOf(given(sections));
  }

  /** What stands there: an empty item of a list is nothing. */
  private static List<String> given(Collection<String> items) {
    return items.stream().filter(item -> item != null && !item.isBlank()).toList();
  }

  /** What is wrong with it; nothing where all is well. */
  public Optional<String> mistake() {
    if (name.isEmpty()) {
      return Optional.of("a name beside its " + (forms.isEmpty() ? "entities" : "forms"));
    }
    return Stream.concat(entities.stream(), forms.stream()).allMatch(AuthorityRecord::hasLetter)
        ? Optional.empty()
        : Optional.of("entities and forms with at least one letter or digit");
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** How a message shows it. */
  public String shown() {
    return name.isEmpty() ? (forms.isEmpty() ? entities : forms).toString() : name;
  }

  /** Whether it holds for a section. */
  boolean holdsIn(String documentId, String sectionId) {
    return (documents.isEmpty() || documents.contains(documentId))
        && (sections.isEmpty()
            || sections.contains(sectionId)
            || sections.contains(sectionId.substring(sectionId.indexOf('/') + 1)));
  }

  /** Whether it speaks of a document, whether that has its sections or not. */
  public boolean concerns(String documentId) {
    return (documents.isEmpty() || documents.contains(documentId))
        && (sections.isEmpty()
            || sections.stream().anyMatch(s -> !s.contains("/") || s.startsWith(documentId + "/")));
  }

  /** What must be met with somewhere: its entities and forms, or its name where it has none. */
  public List<String> items() {
    List<String> items = Stream.concat(entities.stream(), forms.stream()).distinct().toList();
    return items.isEmpty() ? List.of(name) : items;
  }
}
