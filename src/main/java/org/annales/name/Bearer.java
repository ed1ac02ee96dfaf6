package org.annales.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody with a surname, and the full names that he or she is called by. */
final class Bearer {
  private final Entity entity;
  private final List<PersonName> names = new ArrayList<>();
  private final Set<String> nicknames = new HashSet<>();
  private final Set<Integer> listed = new HashSet<>();
  private int fullMentions;

  Bearer(Entity entity, PersonName name) {
    this.entity = entity;
    names.add(name);
  }

  Entity entity() {
    return entity;
  }

  /** Adds a name that {@link #fits}; one by nickname says nothing of the others. */
  void add(PersonName name) {
    if (names.stream().allMatch(name::fits)) {
      names.add(name);
    }
  }

  List<PersonName> names() {
    return names;
  }

  /** Whether nothing that is known of the names speaks against another. */
  boolean fits(PersonName name) {
    boolean nickname =
        !name.given().isEmpty() && nicknames.contains(PersonName.key(name.given().get(0)));
    return nickname || names.stream().allMatch(name::fits);
  }

  /** First names in small letters that it is called by beside others. */
  Set<String> nicknames() {
    return nicknames;
  }

  /** The sections that the index lists. */
  Set<Integer> listed() {
    return listed;
  }

  /** How often full names stand for it. */
  int fullMentions() {
    return fullMentions;
  }

  void addFullMention() {
    fullMentions++;
  }
}
