package org.annales.entity.linking;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's correction of one entity, like a record of a library's authority file.
 *
 * @param name its name in the tables
 * @param type its type; null keeps the type that was determined
 * @param entities names or index headings of entities to merge into this one
 * @param forms words that always denote it, in lower case too
 * @param documents the documents to which it applies; empty: all
 * @param sections the sections to which it applies, with or without document id; empty: all
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
    entities = entities == null ? List.of() : List.copyOf(nonBlank(entities));
    forms = forms == null ? List.of() : List.copyOf(nonBlank(forms));
    documents = documents == null ? Set.of() : Set.copyOf(nonBlank(documents));
    sections = sections == null ? Set.of() : Set.copyOf(nonBlank(sections));
  }

  /** Drops null and blank items. */
  private static List<String> nonBlank(Collection<String> items) {
    return items.stream().filter(item -> item != null && !item.isBlank()).toList();
  }

  /** What the record lacks; empty if it is valid. */
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

  /** How messages name it. */
  public String shown() {
    return name.isEmpty() ? (forms.isEmpty() ? entities : forms).toString() : name;
  }

  /** Whether it applies to a section. */
  boolean appliesTo(String documentId, String sectionId) {
    return (documents.isEmpty() || documents.contains(documentId))
        && (sections.isEmpty()
            || sections.contains(sectionId)
            || sections.contains(sectionId.substring(sectionId.indexOf('/') + 1)));
  }

  /** Whether it may apply to a document: its sections are not checked. */
  public boolean concerns(String documentId) {
    return (documents.isEmpty() || documents.contains(documentId))
        && (sections.isEmpty()
            || sections.stream().anyMatch(s -> !s.contains("/") || s.startsWith(documentId + "/")));
  }

  /** The names that some text must contain: entities and forms, or else the record's name. */
  public List<String> items() {
    List<String> items = Stream.concat(entities.stream(), forms.stream()).distinct().toList();
    return items.isEmpty() ? List.of(name) : items;
  }
}
