package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A person with a surname and all full names linked to him or her. */
final class NameHolder {
  private final Entity entity;
  private final List<PersonName> names = new ArrayList<>();
  private final Set<String> nicknames = new HashSet<>();
  private final Map<Integer, Integer> pages = new HashMap<>();
  private int weight;

  NameHolder(Entity entity, PersonName name) {
    this.entity = entity;
    names.add(name);
  }

  Entity entity() {
    return entity;
  }

  /** Adds a name compatible with all others; a nickname is not added. */
  void add(PersonName name) {
    if (names.stream().allMatch(name::fits)) {
      names.add(name);
    }
  }

  List<PersonName> names() {
    return names;
  }

  /**
   * Whether a name is compatible with the person's names; with an index heading, only with the
   * heading's, so that Lev and Leon both fit L. D.
   */
  boolean fits(PersonName name) {
    return name.isCalled(nicknames)
        || (entity.headings().isEmpty()
            ? names.stream().allMatch(name::fits)
            : names.get(0).fits(name));
  }

  /** Further first names, in lower case. */
  Set<String> nicknames() {
    return nicknames;
  }

  /** Adds the pages per section that the index lists. */
  void addPages(Map<Integer, Integer> bySection) {
    pages.putAll(bySection);
  }

  /** The pages of a section that the index lists. */
  int pages(int section) {
    return pages.getOrDefault(section, 0);
  }

  /** The number of sure mentions: by full name, or where the index lists no other person. */
  int weight() {
    return weight;
  }

  void addSureMention() {
    weight++;
  }
}
