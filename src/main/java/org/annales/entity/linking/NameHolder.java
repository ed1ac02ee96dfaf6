package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody with a surname, and the full names that he or she is called by. */
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

  /** Adds a name that {@link #fits}; one that is another form of the first name says nothing. */
  void add(PersonName name) {
    if (names.stream().allMatch(name::fits)) {
      names.add(name);
    }
  }

  List<PersonName> names() {
    return names;
  }

  /**
   * Whether nothing that is known of the names speaks against another. What an index says goes
   * before what others are called: Lev and Leon are both its L. D.
   */
  boolean fits(PersonName name) {
    return name.isCalled(nicknames)
        || (entity.headings().isEmpty()
            ? names.stream().allMatch(name::fits)
            : names.get(0).fits(name));
  }

  /** First names in small letters that it is called by beside others. */
  Set<String> nicknames() {
    return nicknames;
  }

  /** Says which sections an index lists for it, with how many pages. */
  void list(Map<Integer, Integer> bySection) {
    pages.putAll(bySection);
  }

  /** How many pages of a section the index lists. */
  int pages(int section) {
    return pages.getOrDefault(section, 0);
  }

  /** How many mentions are surely its own: by full names, or where an index lists no other. */
  int weight() {
    return weight;
  }

  void addSureMention() {
    weight++;
  }
}
