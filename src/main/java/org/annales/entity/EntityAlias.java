package org.annales.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.entity.linking.Entity.Evidence;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A surface form of an entity and why it was linked to it: a row of entity_aliases.
 *
 * @param documentId a document, or the name of several that the configuration joins
 * @param mentions in all zones
 */
record EntityAlias(
    String entityId,
    String documentId,
    String surface,
    long mentions,
    String reason,
    List<Evidence> evidence)
    implements Serializable {
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("name", "a full name that is compatible with the entity's"),
          Map.entry("surname", "a surname that no other entity has"),
          Map.entry("first_name", "a first name that no other entity has"),
          Map.entry("only", "the entity is known by this form alone"),
          Map.entry("nearness", "of the entities of this name, the last mentioned in the section"),
          Map.entry(
              "index",
              "of the entities of this name, the only one, or the one with most pages, that the"
                  + " printed index lists for the section"),
          Map.entry("prominence", "of the entities of this name, the one with most sure mentions"),
          Map.entry("transliteration", "another transliteration of its name"),
          Map.entry("spelling", "another spelling of its name"),
          Map.entry("inflection", "another case of its name"),
          Map.entry("acronym", "an acronym that is introduced beside its name"),
          Map.entry("authority", "an authority record of the configuration"));

  static final Table<EntityAlias> TABLE =
      Table.of(
          "entity_aliases",
          Group.DIAGNOSTIC,
          "Why a form of a name belongs to an entity",
          List.of("entity_id", "surface"),
          List.of(
              Column.<EntityAlias>text("entity_id", "the entity", EntityAlias::entityId)
                  .refersTo("entities"),
              Column.text(
                  "document_id",
                  "the document; the name of those that the configuration joins",
                  EntityAlias::documentId),
              Column.text("surface", "the form", EntityAlias::surface),
              Column.count(
                  "mentions",
                  "mentions of the entity by this form, in all zones",
                  EntityAlias::mentions),
              Column.<EntityAlias>text(
                      "reason",
                      "why the first of them was linked to the entity",
                      EntityAlias::reason)
                  .codes(REASONS),
              Column.structs(
                  "evidence",
                  "the names, headings or mentions that the reason rests on; empty where it needs"
                      + " none",
                  List.of(
                      Column.<Evidence>text("kind", "what it is", Evidence::kind)
                          .codes(
                              Map.of(
                                  "name", "a name of this entity, or of the one corrected",
                                  "heading", "a heading of the printed index",
                                  "mentions", "sure mentions of the entity")),
                      Column.text("text", "the name or the heading", Evidence::text),
                      Column.countOrNull("mentions", "sure mentions", Evidence::mentions)),
                  EntityAlias::evidence)));
}
