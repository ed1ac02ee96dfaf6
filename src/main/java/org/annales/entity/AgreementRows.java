package org.annales.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annales.entity.linking.Entity;
import org.annales.entity.linking.IndexHeading;
import org.annales.entity.linking.Mention;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The printed index of names against the mentions that were found. */
final class AgreementRows {
  private final NamedDocument document;

  AgreementRows(NamedDocument document) {
    this.document = document;
  }

  /** A row for each heading. */
  List<Row> of(Map<Entity, List<Mention>> byEntity) {
    List<Row> rows = new ArrayList<>();
    document
        .headings()
        .forEach((id, headings) -> headings.forEach(h -> rows.add(row(id, h, byEntity))));
    return rows;
  }

  private Row row(String documentId, IndexHeading heading, Map<Entity, List<Mention>> byEntity) {
    Entity entity = document.entity(heading);
    Set<Integer> found = new TreeSet<>();
    if (entity != null) {
      byEntity.get(entity).stream()
          .filter(mention -> document.section(mention).documentId().equals(documentId))
          .forEach(mention -> found.add(mention.section()));
    }
    return row(documentId, heading, entity, found);
  }

  private Row row(String documentId, IndexHeading heading, Entity entity, Set<Integer> found) {
    Set<Integer> both = new TreeSet<>(heading.sections());
    both.retainAll(found);
    int listed = heading.sections().size();
    return RowFactory.create(
        documentId,
        heading.text(),
        entity == null ? null : document.id(entity),
        ids(heading.sections()),
        ids(found),
        (long) listed - both.size(),
        (long) found.size() - both.size(),
        found.isEmpty() ? null : (double) both.size() / found.size(),
        listed == 0 ? null : (double) both.size() / listed);
  }

  private String[] ids(Set<Integer> sections) {
    return sections.stream()
        .map(section -> document.sections().get(section).sectionId())
        .toArray(String[]::new);
  }
}
