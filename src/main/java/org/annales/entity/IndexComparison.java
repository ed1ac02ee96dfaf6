package org.annales.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annales.entity.linking.Entity;
import org.annales.entity.linking.IndexHeading;
import org.annales.entity.linking.Mention;

/** Compares the printed index of names with the mentions found. */
record IndexComparison(NamedDocument document) {
  /** Returns a row for each heading. */
  List<IndexAgreement> rows(Map<Entity, List<Mention>> byEntity) {
    List<IndexAgreement> rows = new ArrayList<>();
    document
        .headings()
        .forEach((id, headings) -> headings.forEach(h -> rows.add(row(id, h, byEntity))));
    return rows;
  }

  private IndexAgreement row(
      String documentId, IndexHeading heading, Map<Entity, List<Mention>> byEntity) {
    Entity entity = document.entity(heading);
    Set<Integer> found = new TreeSet<>();
    if (entity != null) {
      byEntity.get(entity).stream()
          .filter(mention -> document.section(mention).documentId().equals(documentId))
          .forEach(mention -> found.add(mention.section()));
    }
    return row(documentId, heading, entity, found);
  }

  private IndexAgreement row(
      String documentId, IndexHeading heading, Entity entity, Set<Integer> found) {
    Set<Integer> both = new TreeSet<>(heading.sections());
    both.retainAll(found);
    return new IndexAgreement(
        documentId,
        heading.text(),
        entity == null ? null : document.id(entity),
        ids(heading.sections()),
        ids(found),
        both.size());
  }

  private List<String> ids(Set<Integer> sections) {
    return sections.stream().map(section -> document.sections().get(section).sectionId()).toList();
  }
}
