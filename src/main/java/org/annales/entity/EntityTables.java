package org.annales.entity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructType;

/** Columns of the tables of entities. */
final class EntityTables {
  static final String ENTITIES = "entities";
  static final String COUNTS = "entity_counts";
  static final String MENTIONS = "entity_mentions";
  static final String ALIASES = "entity_aliases";
  static final String PAIRS = "entity_pairs";
  static final String AGREEMENT = "index_agreement";

  static final String TYPES = "person, place, organization, publication, event or other";

  static final StructType ENTITIES_SCHEMA =
      new StructType()
          .add("entity_id", StringType, true, "the entity, unique within its document")
          .add(
              "document_id",
              StringType,
              true,
              "the document; the name of those that the configuration joins")
          .add("name", StringType, true, "what it is mostly called")
          .add("type", StringType, true, TYPES)
          .add("aliases", createArrayType(StringType), true, "its surface forms, in order")
          .add(
              "mentions",
              LongType,
              true,
              "mentions in counted sentences, whether inside quotation marks or not")
          .add("elsewhere", LongType, true, "mentions in footnotes, captions and epigraphs")
          .add("sections", LongType, true, "sections with at least one mention in counted text")
          .add("in_index", BooleanType, true, "whether a printed index of names has it")
          .add("index_heading", StringType, true, "its heading there; null where it has none")
          .add("first_section_id", StringType, true, "section of the first mention")
          .add("first_sentence", IntegerType, true, "sentence of the first mention")
          .add("last_section_id", StringType, true, "section of the last mention")
          .add("last_sentence", IntegerType, true, "sentence of the last mention");

  static final StructType COUNTS_SCHEMA =
      new StructType()
          .add("entity_id", StringType, true, "the entity")
          .add("name", StringType, true, "what it is mostly called")
          .add("type", StringType, true, TYPES)
          .add("document_id", StringType, true, "the document")
          .add("section_id", StringType, true, "the section")
          .add("mentions", LongType, true, "mentions in counted text")
          .add("elsewhere", LongType, true, "mentions in footnotes, captions and epigraphs")
          .add(
              "ambiguous",
              LongType,
              true,
              "mentions in counted text that may be its own or another's, and are in no mentions")
          .add("sentences", LongType, true, "counted sentences with a mention")
          .add(
              "per_million",
              DoubleType,
              true,
              "mentions · 1,000,000 / counted tokens of the section; null where there are none");

  static final StructType MENTIONS_SCHEMA =
      new StructType()
          .add("entity_id", StringType, true, "the entity; null where it cannot be told")
          .add("type", StringType, true, TYPES)
          .add("document_id", StringType, true, "the document")
          .add("section_id", StringType, true, "the section")
          .add("zone", StringType, true, "the zone of the sentence")
          .add("counted", BooleanType, true, "whether the sentence is counted")
          .add("paragraph", IntegerType, true, "number of the paragraph in the section")
          .add("sentence", IntegerType, true, "number of the sentence in the section")
          .add("token_from", IntegerType, true, "place of its first token in tokens, from 0")
          .add("token_to", IntegerType, true, "place after its last token")
          .add("surface", StringType, true, "the name, without possessive")
          .add(
              "rule",
              StringType,
              true,
              "what decided on its type: recognized (in its sentence), vote (of all mentions), surname (its last word is a person's elsewhere), capitals (without a model: never written small; its type is other), plural (a family, by a person's name), italics or quoted (the title of a work), authority (a record of the configuration)")
          .add(
              "confidence",
              DoubleType,
              true,
              "share of the votes for its type, 0 … 1; 0.35 where rule is surname, plural, italics or quoted, 0 where it is capitals, 1 where it is authority")
          .add(
              "candidates",
              createArrayType(StringType),
              true,
              "entities that may be meant, where that cannot be told (all who bear the name, be it one, where a family is named); else empty");

  static final StructType ALIASES_SCHEMA =
      new StructType()
          .add("entity_id", StringType, true, "the entity")
          .add(
              "document_id",
              StringType,
              true,
              "the document; the name of those that the configuration joins")
          .add("surface", StringType, true, "the form")
          .add("mentions", LongType, true, "how often it stands for the entity, in all zones")
          .add(
              "reason",
              StringType,
              true,
              "name (full names that fit), surname or first_name (nobody else has it), only (known by it alone), nearness (last named before in the section), index (alone of those with this name, or with most pages, listed for the section), prominence (has most of the mentions that are sure), transliteration, spelling, acronym (of the name beside which it is introduced), authority (a record of the configuration: evidence is the entity that it came from)")
          .add("evidence", StringType, true, "what the reason rests on; null where it says all");

  static final StructType PAIRS_SCHEMA =
      new StructType()
          .add("entity_a", StringType, true, "one entity, the first by its id")
          .add("entity_b", StringType, true, "the other")
          .add("document_id", StringType, true, "the document")
          .add("section_id", StringType, true, "the section")
          .add("sentences", LongType, true, "counted sentences of the section that name both")
          .add(
              "windows",
              LongType,
              true,
              "runs of entities.window successive counted sentences of the section that name both")
          .add(
              "npmi",
              DoubleType,
              true,
              "normalised pointwise mutual information over the section's counted sentences, −1 never together … 1 never apart")
          .add(
              "log_likelihood",
              DoubleType,
              true,
              "four-cell G² over the section's counted sentences, without sign");

  static final StructType AGREEMENT_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add("heading", StringType, true, "a heading of the printed index of names")
          .add("entity_id", StringType, true, "the entity that it is; null where none was found")
          .add("listed_sections", createArrayType(StringType), true, "sections of its pages")
          .add(
              "found_sections",
              createArrayType(StringType),
              true,
              "sections with mentions, in all zones")
          .add("missed", LongType, true, "listed sections without a mention")
          .add("unlisted", LongType, true, "sections with mentions that are not listed")
          .add("precision", DoubleType, true, "listed and found / found; null where none is found")
          .add("recall", DoubleType, true, "listed and found / listed; null where none is listed");

  /**
   * Pairs of heading and section: those that are listed, missed, and found without being listed.
   */
  static final Map<String, Column> AGREEMENT_TALLIES =
      Map.of(
          "listed", coalesce(sum(size(col("listed_sections"))), lit(0L)),
          "missed", coalesce(sum(col("missed")), lit(0L)),
          "unlisted", coalesce(sum(col("unlisted")), lit(0L)));

  private EntityTables() {}
}
