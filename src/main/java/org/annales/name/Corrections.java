package org.annales.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts right by authority what was found: merges entities, splits, renames and adds them. */
final class Corrections {
  static final String REASON = "authority";

  private final List<SectionNames> sections;
  private final Authority authority;
  private final AuthorityForms forms;
  private final Map<Mention, AuthorityRecord> byForm = new LinkedHashMap<>();
  private final Map<AuthorityRecord, Entity> entities = new LinkedHashMap<>();

  Corrections(List<SectionNames> sections, Authority authority) {
    this.sections = sections;
    this.authority = authority;
    this.forms = new AuthorityForms(authority);
  }

  /** The mentions without words that are no names. */
  List<Mention> names(List<Mention> mentions) {
    return authority.notNames().isEmpty()
        ? mentions
        : mentions.stream().filter(m -> !authority.notNames().contains(m.name())).toList();
  }

  /** Finds the mentions that are forms of records: nothing else decides about these. */
  void claim(List<Mention> mentions) {
    for (Mention mention : mentions) {
      SectionNames section = sections.get(mention.section());
      AuthorityRecord record = forms.of(mention.words(), section.documentId(), section.sectionId());
      if (record != null) {
        byForm.put(mention, record);
        NameType found = mention.type() == null ? NameType.OTHER : mention.type();
        mention.decide(record.type() == null ? found : record.type(), REASON, 1);
      }
    }
  }

  /** Whether a mention is a form of a record. */
  boolean hasClaimed(Mention mention) {
    return byForm.containsKey(mention);
  }

  /** The records that something came of. */
  Set<AuthorityRecord> applied() {
    return entities.keySet();
  }

  /** Gives mentions to the entities of records, and entities to one another. */
  void apply(List<Mention> mentions) {
    authority.records().forEach(record -> apply(record, mentions));
    byForm.forEach(this::give);
  }

  private void apply(AuthorityRecord record, List<Mention> mentions) {
    List<Mention> within = mentions.stream().filter(m -> holdsFor(record, m)).toList();
    Set<Entity> meant = meant(record, within);
    if (record.sections().isEmpty()) {
      meant.stream()
          .reduce((one, other) -> other.mentions() > one.mentions() ? other : one)
          .ifPresent(entity -> entities.put(record, entity));
    }
    for (Mention mention : within) {
      if (meant.contains(mention.entity()) || isMissed(mention, record)) {
        give(mention, record);
      } else if (mention.candidates().stream().anyMatch(meant::contains)) {
        settle(mention, record, meant);
      }
    }
    Entity entity = entities.get(record);
    if (entity != null) {
      entity.isCalled(record.name(), record.type());
      within.stream()
          .filter(mention -> mention.entity() == entity)
          .forEach(mention -> mention.decide(entity.type(), mention.rule(), mention.confidence()));
    }
  }

  private boolean holdsFor(AuthorityRecord record, Mention mention) {
    SectionNames section = sections.get(mention.section());
    return record.holdsIn(section.documentId(), section.sectionId());
  }

  /** Whether a mention stands under a record's very name, and was taken for no name. */
  private static boolean isMissed(Mention mention, AuthorityRecord record) {
    return mention.type() == null && mention.name().equals(record.name());
  }

  /**
   * The entities that a record names: by their names or headings, or else by a form of only one.
   */
  private static Set<Entity> meant(AuthorityRecord record, List<Mention> mentions) {
    Set<Entity> all = new LinkedHashSet<>();
    mentions.forEach(
        mention -> {
          all.addAll(mention.candidates());
          if (mention.entity() != null) {
            all.add(mention.entity());
          }
        });
    Set<Entity> meant = new LinkedHashSet<>();
    record
        .names()
        .forEach(
            name -> {
              List<Entity> called = all.stream().filter(entity -> entity.isCalled(name)).toList();
              meant.addAll(called.isEmpty() ? onlyOne(all.stream(), name) : called);
            });
    return meant;
  }

  private static List<Entity> onlyOne(Stream<Entity> all, String form) {
    List<Entity> having = all.filter(entity -> entity.aliases().containsKey(form)).toList();
    return having.size() == 1 ? having : List.of();
  }

  /**
   * Takes the entities that a mention may be as one, and the mention as its own if none is left.
   */
  private void settle(Mention mention, AuthorityRecord record, Set<Entity> meant) {
    Entity one = entity(record, mention.type());
    Set<Entity> left = new LinkedHashSet<>();
    mention.candidates().forEach(entity -> left.add(meant.contains(entity) ? one : entity));
    mention.isAmbiguousBetween(left.size() == 1 ? List.of() : new ArrayList<>(left));
    if (left.size() == 1) {
      give(mention, record);
    }
  }

  private Entity entity(AuthorityRecord record, NameType found) {
    return entities.computeIfAbsent(
        record,
        key -> {
          NameType type = found == null ? NameType.OTHER : found;
          Entity entity = new Entity(type, record.name());
          entity.isCalled(record.name(), record.type());
          return entity;
        });
  }

  private void give(Mention mention, AuthorityRecord record) {
    Entity to = entity(record, mention.type());
    Entity from = mention.entity();
    if (from == to) {
      return;
    }
    if (mention.type() == null) {
      mention.decide(to.type(), REASON, 1);
    }
    if (from == null) {
      to.add(mention.surface(), REASON, null, false);
    } else {
      from.remove(mention.surface());
      to.add(mention.surface(), REASON, from.name(), false);
      from.headings().forEach(to::isIndexed);
    }
    mention.decide(to.type(), mention.rule(), mention.confidence());
    mention.belongsTo(to);
  }
}
