package org.annales.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A mention of an entity: a row of entity_mentions.
 *
 * @param entityId null where the mention is ambiguous
 * @param counted whether its sentence is counted
 * @param tokenFrom position of its first token in the sentence, from 0
 * @param tokenTo position after its last token
 * @param surface the name, without possessive
 * @param candidates the entities that may be meant, where it is ambiguous
 */
record EntityMention(
    String entityId,
    String type,
    String documentId,
    String sectionId,
    String zone,
    boolean counted,
    int paragraph,
    int sentence,
    int tokenFrom,
    int tokenTo,
    String surface,
    String rule,
    double confidence,
    List<String> candidates)
    implements Serializable {
  private static final Map<String, String> RULES =
      Map.of(
          "recognized", "the recognizer, in this sentence",
          "vote", "most votes of all mentions",
          "surname", "its last word is a person's surname elsewhere",
          "capitals", "without a model: never written in lower case; its type is other",
          "plural", "a family, by the name of one of its members",
          "italics", "the title of a work, in italics",
          "quoted", "the title of a work, in quotation marks",
          "authority", "an authority record of the configuration");

  static final Table<EntityMention> TABLE =
      Table.of(
          "entity_mentions",
          Group.DETAIL,
          "Every mention of an entity",
          List.of("section_id", "sentence", "token_from", "token_to"),
          List.of(
              Column.<EntityMention>text(
                      "entity_id",
                      "the entity; null where it is ambiguous",
                      EntityMention::entityId)
                  .refersTo("entities"),
              Column.<EntityMention>text("type", "its type", EntityMention::type)
                  .codes(NamedEntity.TYPES),
              Column.<EntityMention>text("document_id", "the document", EntityMention::documentId)
                  .refersTo("documents"),
              Column.<EntityMention>text("section_id", "the section", EntityMention::sectionId)
                  .refersTo("sections"),
              Column.text("zone", "the zone of the sentence", EntityMention::zone),
              Column.flag("counted", "whether the sentence is counted", EntityMention::counted),
              Column.integer(
                  "paragraph", "number of the paragraph in the section", EntityMention::paragraph),
              Column.integer(
                  "sentence", "number of the sentence in the section", EntityMention::sentence),
              Column.integer(
                  "token_from",
                  "position of its first token in tokens, from 0",
                  EntityMention::tokenFrom),
              Column.integer("token_to", "position after its last token", EntityMention::tokenTo),
              Column.text("surface", "the name, without possessive", EntityMention::surface),
              Column.<EntityMention>text(
                      "rule", "the rule that determined its type", EntityMention::rule)
                  .codes(RULES),
              Column.number(
                  "confidence",
                  "share of the votes for its type, 0 … 1; 0.35 where rule is surname, plural,"
                      + " italics or quoted, 0 where it is capitals, 1 where it is authority",
                  EntityMention::confidence),
              Column.texts(
                  "candidates",
                  "the entities that may be meant, where the mention is ambiguous (a family: all"
                      + " who have its name); else empty",
                  EntityMention::candidates)));
}
