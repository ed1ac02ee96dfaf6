package org.annales.entity;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * The mentions of an entity in a section: a row of entity_counts.
 *
 * @param mentions in counted text
 * @param elsewhere in footnotes, captions and epigraphs
 * @param ambiguous in counted text, and possibly another entity's
 * @param sentences counted sentences with a mention
 * @param perMillion NaN where the section has no counted tokens
 */
record EntityCount(
    String entityId,
    String name,
    String type,
    String documentId,
    String sectionId,
    long mentions,
    long elsewhere,
    long ambiguous,
    long sentences,
    double perMillion)
    implements Serializable {
  static final Table<EntityCount> TABLE =
      Table.of(
          "entity_counts",
          Group.MAIN,
          "How often each entity is named in each section",
          List.of("entity_id", "section_id"),
          List.of(
              Column.<EntityCount>text("entity_id", "the entity", EntityCount::entityId)
                  .refersTo("entities"),
              Column.text("name", "its most frequent full name", EntityCount::name),
              Column.<EntityCount>text("type", "its type", EntityCount::type)
                  .codes(NamedEntity.TYPES),
              Column.<EntityCount>text("document_id", "the document", EntityCount::documentId)
                  .refersTo("documents"),
              Column.<EntityCount>text("section_id", "the section", EntityCount::sectionId)
                  .refersTo("sections"),
              Column.count("mentions", "mentions in counted text", EntityCount::mentions),
              Column.count(
                  "elsewhere",
                  "mentions in footnotes, captions and epigraphs",
                  EntityCount::elsewhere),
              Column.count(
                  "ambiguous",
                  "mentions in counted text that may be its own or another's; not part of mentions",
                  EntityCount::ambiguous),
              Column.count("sentences", "counted sentences with a mention", EntityCount::sentences),
              Column.<EntityCount>number(
                      "per_million",
                      "mentions · 1,000,000 / counted tokens of the section; null where it has"
                          + " none",
                      EntityCount::perMillion)
                  .unit("per million tokens")));
}
