package org.annales.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A person, a place, an organisation or another thing with a name: a row of entities.
 *
 * @param documentId a document, or the name of several that the configuration joins
 * @param aliases its surface forms, in order
 * @param mentions in counted sentences
 * @param elsewhere mentions in footnotes, captions and epigraphs
 * @param alsoType a second type; null for none
 * @param indexHeading null where no printed index has it
 * @param first null where it is only in the index
 */
record NamedEntity(
    String entityId,
    String documentId,
    String name,
    String type,
    String alsoType,
    List<String> aliases,
    long mentions,
    long elsewhere,
    long sections,
    String indexHeading,
    Place first,
    Place last)
    implements Serializable {
  static final Map<String, String> TYPES =
      Map.of(
          "person", "a person",
          "place", "a place",
          "organization", "an organisation",
          "publication", "a book, an article, a newspaper or another work",
          "event", "an event",
          "other", "something else, or of a type that could not be determined");

  /** A sentence of a section. */
  record Place(String sectionId, int sentence) implements Serializable {}

  static final Table<NamedEntity> TABLE =
      Table.of(
          "entities",
          Group.MAIN,
          "Persons, places, organisations, publications and events",
          List.of("entity_id"),
          List.of(
              Column.text(
                  "entity_id", "the entity, unique within its document", NamedEntity::entityId),
              Column.text(
                  "document_id",
                  "the document; the name of those that the configuration joins",
                  NamedEntity::documentId),
              Column.text("name", "its most frequent full name", NamedEntity::name),
              Column.<NamedEntity>text("type", "its type", NamedEntity::type).codes(TYPES),
              Column.<NamedEntity>text(
                      "also_type", "a second type; null for none", NamedEntity::alsoType)
                  .codes(
                      Map.of(
                          "organization",
                          "a publication that also stands for its publishers: it speaks, or the"
                              + " model takes two mentions and a fifth of all for an"
                              + " organisation")),
              Column.texts("aliases", "its surface forms, in order", NamedEntity::aliases),
              Column.count(
                  "mentions",
                  "mentions in counted sentences, whether inside quotation marks or not",
                  NamedEntity::mentions),
              Column.count(
                  "elsewhere",
                  "mentions in footnotes, captions and epigraphs",
                  NamedEntity::elsewhere),
              Column.count(
                  "sections",
                  "sections with at least one mention in counted text",
                  NamedEntity::sections),
              Column.flag(
                  "in_index",
                  "whether a printed index of names has it",
                  entity -> entity.indexHeading != null),
              Column.text(
                  "index_heading",
                  "its heading there; null where it has none",
                  NamedEntity::indexHeading),
              Column.<NamedEntity>text(
                      "first_section_id",
                      "section of the first mention",
                      entity -> entity.first == null ? null : entity.first.sectionId())
                  .refersTo("sections"),
              Column.integerOrNull(
                  "first_sentence",
                  "sentence of the first mention",
                  entity -> entity.first == null ? null : entity.first.sentence()),
              Column.<NamedEntity>text(
                      "last_section_id",
                      "section of the last mention",
                      entity -> entity.last == null ? null : entity.last.sectionId())
                  .refersTo("sections"),
              Column.integerOrNull(
                  "last_sentence",
                  "sentence of the last mention",
                  entity -> entity.last == null ? null : entity.last.sentence())));
}
