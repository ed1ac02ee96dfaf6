package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Applies authority records: merges, splits, renames and adds entities. */
final class Corrections {
  static final String REASON = "authority";

  private final List<SectionNames> sections;
  private final Authority authority;
  private final AuthorityForms forms;
  private final Map<Mention, AuthorityRecord> byForm = new LinkedHashMap<>();
  private final Map<AuthorityRecord, Set<String>> met = new LinkedHashMap<>();

  Corrections(List<SectionNames> sections, Authority authority) {
    this.sections = sections;
    this.authority = authority;
    this.forms = new AuthorityForms(authority);
    authority.records().forEach(record -> met.put(record, new LinkedHashSet<>()));
  }

  /** Returns the mentions that are not listed as no names. */
  List<Mention> withoutNonNames(List<Mention> mentions) {
    return authority.notNames().isEmpty()
        ? mentions
        : mentions.stream()
            .filter(m -> !authority.notNames().contains(Authority.plain(m.name())))
            .toList();
  }

  /** Assigns mentions that are forms of records; no other rule applies to them. */
  void claim(List<Mention> mentions) {
    for (Mention mention : mentions) {
      SectionNames section = sections.get(mention.section());
      AuthorityForms.Form form =
          forms.of(mention.words(), section.documentId(), section.sectionId());
      if (form != null) {
        AuthorityRecord record = form.record();
        byForm.put(mention, record);
        met.get(record).add(form.written());
        NameType found = mention.type() == null ? NameType.OTHER : mention.type();
        mention.decide(record.type() == null ? found : record.type(), REASON, 1);
      }
    }
  }

  boolean hasClaimed(Mention mention) {
    return byForm.containsKey(mention);
  }

  /** The names and forms of each record that the book contains. */
  Map<AuthorityRecord, Set<String>> met() {
    return met;
  }

  /** Applies all records to the linked mentions. */
  void apply(List<Mention> mentions) {
    authority.records().forEach(record -> new Correction(record, mentions).apply());
  }

  /** Applies one record. */
  private final class Correction {
    private final AuthorityRecord record;
    private final List<Mention> mentions;
    private final Map<Entity, Integer> outside = new LinkedHashMap<>();
    private Entity target;

    Correction(AuthorityRecord record, List<Mention> mentions) {
      this.record = record;
      this.mentions = mentions;
      for (Mention mention : mentions) {
        of(mention).forEach(e -> outside.merge(e, applies(mention) ? 0 : 1, Integer::sum));
      }
    }

    void apply() {
      Set<Entity> sources = new LinkedHashSet<>();
      record.entities().forEach(name -> sources.addAll(called(name)));
      findTarget(sources);
      sources.remove(target);
      List<Mention> within = mentions.stream().filter(this::applies).toList();
      List<Entity> whole = sources.stream().filter(this::isWithin).toList();
      for (Mention mention : within) {
        if (sources.contains(mention.entity()) || isMissed(mention) || isForm(mention)) {
          give(mention);
        } else if (mention.candidates().stream().anyMatch(sources::contains)) {
          resolve(mention, sources);
        }
      }
      if (target != null) {
        whole.forEach(entity -> entity.headings().forEach(target::addHeading));
      }
    }

    /** Finds the entity of the record's name, or renames the largest that the record lists. */
    private void findTarget(Set<Entity> sources) {
      List<Entity> named = named();
      target = largest(named.stream());
      if (target != null && isOfOtherType(target) && !isWithin(target)) {
        sources.add(target);
        target = null;
      } else if (target == null) {
        target = largest(sources.stream().filter(this::isWithin));
      }
      if (!named.isEmpty()) {
        met.get(record).add(record.name());
      }
      if (target != null) {
        target.rename(record.name(), record.type());
        mentions.stream().filter(m -> m.entity() == target).forEach(m -> m.retype(target.type()));
      }
    }

    private List<Entity> named() {
      return outside.keySet().stream()
          .filter(entity -> entity.isCalled(record.name()))
          .filter(entity -> !isOfOtherType(entity) || isWithin(entity) || isNamedIn(entity))
          .toList();
    }

    private boolean isNamedIn(Entity entity) {
      return mentions.stream().anyMatch(m -> m.entity() == entity && applies(m));
    }

    private boolean isOfOtherType(Entity entity) {
      return record.type() != null && record.type() != entity.type();
    }

    private Entity largest(Stream<Entity> entities) {
      return entities
          .reduce((one, other) -> other.mentions() > one.mentions() ? other : one)
          .orElse(null);
    }

    /** Whether the record applies to all mentions of an entity. */
    private boolean isWithin(Entity entity) {
      return outside.get(entity) == 0;
    }

    /** Entities with that name or heading, or else the only one with that form. */
    private List<Entity> called(String name) {
      List<Entity> called =
          outside.keySet().stream()
              .filter(this::isNamedIn)
              .filter(entity -> entity.isCalled(name))
              .toList();
      if (called.isEmpty()) {
        called =
            outside.keySet().stream()
                .filter(this::isNamedIn)
                .filter(entity -> entity.hasForm(name))
                .toList();
        called = called.size() == 1 ? called : List.of();
      }
      if (!called.isEmpty()) {
        met.get(record).add(name);
      }
      return called;
    }

    private boolean applies(Mention mention) {
      SectionNames section = sections.get(mention.section());
      return record.appliesTo(section.documentId(), section.sectionId());
    }

    private boolean isForm(Mention mention) {
      return record.equals(byForm.get(mention));
    }

    /** Whether a mention is the record's name but was not recognized as one. */
    private boolean isMissed(Mention mention) {
      return mention.type() == null
          && Authority.plain(mention.name()).equals(Authority.plain(record.name()));
    }

    private static Stream<Entity> of(Mention mention) {
      return mention.entity() == null ? mention.candidates().stream() : Stream.of(mention.entity());
    }

    /** Replaces merged candidates by the target, and assigns the mention if only that is left. */
    private void resolve(Mention mention, Set<Entity> sources) {
      Entity one = target(mention);
      Set<Entity> left = new LinkedHashSet<>();
      mention.candidates().forEach(entity -> left.add(sources.contains(entity) ? one : entity));
      mention.leaveOpen(left.size() == 1 ? List.of() : new ArrayList<>(left));
      if (left.size() == 1) {
        give(mention);
      }
    }

    private Entity target(Mention mention) {
      if (target == null) {
        target = new Entity(mention.type() == null ? NameType.OTHER : mention.type(), "");
        target.rename(record.name(), record.type());
      }
      return target;
    }

    private void give(Mention mention) {
      Entity to = target(mention);
      Entity from = mention.entity();
      if (mention.type() == null) {
        mention.decide(to.type(), REASON, 1);
        met.get(record).add(record.name());
      }
      if (from != null) {
        from.remove(mention.surface());
      }
      mention.retype(to.type());
      to.add(
          mention.surface(),
          REASON,
          from == null ? List.of() : List.of(Entity.Evidence.ofName(from.name())),
          false);
      mention.assign(to);
    }
  }
}
