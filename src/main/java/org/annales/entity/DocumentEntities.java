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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of all tables of entities for one document. */
final class DocumentEntities implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Row> entities = new ArrayList<>();
  private final List<Row> counts = new ArrayList<>();
  private final List<Row> mentions = new ArrayList<>();
  private final List<Row> aliases = new ArrayList<>();
  private final List<Row> pairs;
  private final List<Row> agreement;
  private final List<Problem> problems;
  private final NetworkFile network;
  private final Map<AuthorityRecord, Set<String>> records;

  DocumentEntities(NamedDocument document, EntitySettings settings) {
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
      mentions.add(row(document, mention));
    }
    Network meetings = new Network();
    byEntity.forEach(
        (entity, of) -> {
          List<Mention> counted = of.stream().filter(document::counted).toList();
          entities.add(row(document, entity, of, counted));
          meetings.add(node(document, entity, counted));
        });
    byEntity.keySet().forEach(entity -> addAliases(document, entity));
    tallies.forEach(
        (section, inSection) -> {
          NamedSection where = document.sections().get(section);
          inSection.forEach((entity, tally) -> counts.add(row(document, where, entity, tally)));
        });
    pairs = new PairRows(document, settings.window()).of(tallies, meetings);
    agreement = new AgreementRows(document).of(byEntity);
    problems = NameProblems.of(document, settings.recognizer());
    network = new NetworkFile(document.workId(), meetings);
    records = document.records();
  }

  private static Row row(NamedDocument document, Mention mention) {
    NamedSection section = document.section(mention);
    return RowFactory.create(
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
        mention.candidates().stream().map(document::id).toArray(String[]::new));
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

  private static Row row(
      NamedDocument document, Entity entity, List<Mention> of, List<Mention> counted) {
    Mention first = of.isEmpty() ? null : of.get(0);
    Mention last = of.isEmpty() ? null : of.get(of.size() - 1);
    return RowFactory.create(
        document.id(entity),
        document.workId(),
        entity.name(),
        entity.type().label(),
        entity.aliases().keySet().toArray(String[]::new),
        (long) counted.size(),
        (long) of.size() - counted.size(),
        sections(counted),
        document.heading(entity) != null,
        document.heading(entity),
        first == null ? null : document.section(first).sectionId(),
        first == null ? null : document.section(first).number(first.sentence()),
        last == null ? null : document.section(last).sectionId(),
        last == null ? null : document.section(last).number(last.sentence()));
  }

  private void addAliases(NamedDocument document, Entity entity) {
    entity
        .aliases()
        .forEach(
            (surface, alias) ->
                aliases.add(
                    RowFactory.create(
                        document.id(entity),
                        document.workId(),
                        surface,
                        (long) alias.mentions(),
                        alias.reason(),
                        alias.evidence())));
  }

  private static Row row(NamedDocument document, NamedSection section, Entity entity, Tally tally) {
    return RowFactory.create(
        document.id(entity),
        entity.name(),
        entity.type().label(),
        section.documentId(),
        section.sectionId(),
        tally.mentions(),
        tally.elsewhere(),
        tally.ambiguous(),
        (long) tally.sentences().cardinality(),
        section.words() == 0 ? null : tally.mentions() * 1e6 / section.words());
  }

  /** The authority records that concern it, and what of them was met with. */
  Map<AuthorityRecord, Set<String>> records() {
    return records;
  }

  List<Row> entities() {
    return entities;
  }

  List<Row> counts() {
    return counts;
  }

  List<Row> mentions() {
    return mentions;
  }

  List<Row> aliases() {
    return aliases;
  }

  List<Row> pairs() {
    return pairs;
  }

  List<Row> agreement() {
    return agreement;
  }

  /** Why it has no names, or few. */
  List<Problem> problems() {
    return problems;
  }

  DocumentFile network() {
    return network;
  }
}
