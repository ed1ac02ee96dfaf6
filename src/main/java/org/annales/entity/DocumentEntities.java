package org.annales.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.annales.entity.linking.AuthorityRecord;
import org.annales.entity.linking.Entity;
import org.annales.entity.linking.Mention;
import org.annales.settings.EntitySettings;
import org.annales.table.DocumentFile;
import org.annales.text.model.Problem;

/**
 * The rows of all entity tables for one document.
 *
 * @param records authority records that apply to the document, with the names and forms found in it
 */
record DocumentEntities(
    List<NamedEntity> entities,
    List<EntityCount> counts,
    List<EntityMention> mentions,
    List<EntityAlias> aliases,
    List<EntityPair> pairs,
    List<IndexAgreement> agreement,
    List<Problem> problems,
    DocumentFile network,
    Map<AuthorityRecord, Set<String>> records)
    implements Serializable {
  /** Builds the rows from the linked mentions of a document. */
  static DocumentEntities of(NamedDocument document, EntitySettings settings) {
    List<NamedEntity> entities = new ArrayList<>();
    List<EntityCount> counts = new ArrayList<>();
    List<EntityMention> mentions = new ArrayList<>();
    List<EntityAlias> aliases = new ArrayList<>();
    Map<Integer, Map<Entity, Tally>> tallies = new TreeMap<>();
    Map<Entity, List<Mention>> byEntity = new LinkedHashMap<>();
    document.entities().forEach(entity -> byEntity.put(entity, new ArrayList<>()));
    for (Mention mention : document.mentions()) {
      Map<Entity, Tally> inSection =
          tallies.computeIfAbsent(mention.section(), section -> new LinkedHashMap<>());
      boolean counted = document.counted(mention);
      if (mention.entity() != null) {
        byEntity.get(mention.entity()).add(mention);
        inSection
            .computeIfAbsent(mention.entity(), entity -> new Tally())
            .add(mention.sentence(), counted, true);
      }
      for (Entity candidate : mention.candidates()) {
        inSection
            .computeIfAbsent(candidate, entity -> new Tally())
            .add(mention.sentence(), counted, false);
      }
      mentions.add(mention(document, mention));
    }
    Network meetings = new Network();
    byEntity.forEach(
        (entity, of) -> {
          List<Mention> counted = of.stream().filter(document::counted).toList();
          entities.add(entity(document, entity, of, counted));
          meetings.add(node(document, entity, counted));
        });
    byEntity.keySet().forEach(entity -> aliases.addAll(aliases(document, entity)));
    tallies.forEach(
        (section, inSection) -> {
          NamedSection where = document.sections().get(section);
          inSection.forEach((entity, tally) -> counts.add(count(document, where, entity, tally)));
        });
    List<EntityPair> pairs = new EntityPairs(document, settings.window()).of(tallies, meetings);
    return new DocumentEntities(
        entities,
        counts,
        mentions,
        aliases,
        pairs,
        new IndexComparison(document).rows(byEntity),
        NameProblems.of(document, settings.recognizer()),
        new NetworkFile(document.workId(), meetings),
        document.records());
  }

  private static EntityMention mention(NamedDocument document, Mention mention) {
    NamedSection section = document.section(mention);
    return new EntityMention(
        mention.entity() == null ? null : document.id(mention.entity()),
        mention.type().label(),
        section.documentId(),
        section.sectionId(),
        section.zone(mention.sentence()).label(),
        section.counted(mention.sentence()),
        section.paragraph(mention.sentence()),
        section.number(mention.sentence()),
        mention.from(),
        mention.to(),
        mention.surface(),
        mention.rule(),
        mention.confidence(),
        mention.candidates().stream().map(document::id).toList());
  }

  private static Network.Node node(NamedDocument document, Entity entity, List<Mention> counted) {
    return new Network.Node(
        document.id(entity),
        entity.name(),
        entity.type().label(),
        counted.size(),
        sections(counted));
  }

  private static long sections(List<Mention> mentions) {
    return mentions.stream().map(Mention::section).distinct().count();
  }

  private static NamedEntity entity(
      NamedDocument document, Entity entity, List<Mention> of, List<Mention> counted) {
    return new NamedEntity(
        document.id(entity),
        document.workId(),
        entity.name(),
        entity.type().label(),
        entity.alsoType() == null ? null : entity.alsoType().label(),
        List.copyOf(entity.aliases().keySet()),
        counted.size(),
        of.size() - counted.size(),
        sections(counted),
        document.heading(entity),
        of.isEmpty() ? null : place(document, of.get(0)),
        of.isEmpty() ? null : place(document, of.get(of.size() - 1)));
  }

  private static NamedEntity.Place place(NamedDocument document, Mention mention) {
    NamedSection section = document.section(mention);
    return new NamedEntity.Place(section.sectionId(), section.number(mention.sentence()));
  }

  private static List<EntityAlias> aliases(NamedDocument document, Entity entity) {
    return entity.aliases().entrySet().stream()
        .map(
            form ->
                new EntityAlias(
                    document.id(entity),
                    document.workId(),
                    form.getKey(),
                    form.getValue().mentions(),
                    form.getValue().reason(),
                    form.getValue().evidence()))
        .toList();
  }

  private static EntityCount count(
      NamedDocument document, NamedSection section, Entity entity, Tally tally) {
    return new EntityCount(
        document.id(entity),
        entity.name(),
        entity.type().label(),
        section.documentId(),
        section.sectionId(),
        tally.mentions(),
        tally.elsewhere(),
        tally.ambiguous(),
        tally.sentences().cardinality(),
        section.words() == 0 ? Double.NaN : tally.mentions() * 1e6 / section.words());
  }
}
