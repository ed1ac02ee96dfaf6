package org.annales.entity;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * Two entities that occur in the same sentences of a section, or near each other: a row of
 * entity_pairs.
 *
 * @param entityA the first by its id
 * @param sentences counted sentences that name both
 * @param windows runs of successive counted sentences that name both
 */
record EntityPair(
    String entityA,
    String entityB,
    String documentId,
    String sectionId,
    long sentences,
    long windows,
    double npmi,
    double logLikelihood)
    implements Serializable {
  static final Table<EntityPair> TABLE =
      Table.of(
          "entity_pairs",
          Group.DETAIL,
          "Entities that occur in the same sentences, or near each other",
          List.of("entity_a", "entity_b", "section_id"),
          List.of(
              Column.<EntityPair>text(
                      "entity_a", "one entity, the first by its id", EntityPair::entityA)
                  .refersTo("entities"),
              Column.<EntityPair>text("entity_b", "the other", EntityPair::entityB)
                  .refersTo("entities"),
              Column.<EntityPair>text("document_id", "the document", EntityPair::documentId)
                  .refersTo("documents"),
              Column.<EntityPair>text("section_id", "the section", EntityPair::sectionId)
                  .refersTo("sections"),
              Column.count(
                  "sentences",
                  "counted sentences of the section that name both",
                  EntityPair::sentences),
              Column.count(
                  "windows",
                  "runs of entities.window successive counted sentences of the section that name"
                      + " both",
                  EntityPair::windows),
              Column.number(
                  "npmi",
                  "normalised pointwise mutual information over the section's counted sentences,"
                      + " −1 never in the same … 1 always in the same",
                  EntityPair::npmi),
              Column.number(
                  "log_likelihood",
                  "four-cell G² over the section's counted sentences, without sign",
                  EntityPair::logLikelihood)));
}
