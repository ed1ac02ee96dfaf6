package org.annales.collocation;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.types.StructType;

/** Columns of the tables collocations and collocations_by_section. */
final class CollocationTable {
  static final String NAME = "collocations";
  static final String CAPTION = "Words and what stands beside them";
  static final String BY_SECTION_NAME = "collocations_by_section";
  static final String BY_SECTION_CAPTION = "Words and what stands beside them in each section";

  static final StructType SCHEMA = schema();
  static final StructType BY_SECTION_SCHEMA = bySectionSchema();

  private CollocationTable() {}

  private static StructType schema() {
    StructType schema =
        counts(pair(), "the works").add("sections", LongType, true, "sections that they meet in");
    schema =
        schema
            .add("node_occurrences", LongType, true, "occurrences of the node in the works")
            .add(
                "collocate_occurrences",
                LongType,
                true,
                "occurrences of the collocate in the works")
            .add(
                "direction",
                StringType,
                true,
                "over: they meet more often than expected; under: less often; null: as expected");
    return measures(schema, Measure.ALL)
        .add(
            "z_score_berry_rogghe",
            DoubleType,
            true,
            "Berry-Rogghe's z-score, of occurrences: (O − E) / √(E · (1 − p)), p = collocate_occurrences / (W − node_occurrences), E = p · node_occurrences · (left + right), W = counted tokens of the works")
        .add(
            "q_value",
            DoubleType,
            true,
            "p_value corrected for the tests of the family (Benjamini-Hochberg): the share of false discoveries among all pairs up to this one")
        .add("ln_q", DoubleType, true, "natural logarithm of q_value")
        .add(
            "family_size",
            LongType,
            true,
            "tests in the family: all pairs of this span that have passed the thresholds");
  }

  private static StructType bySectionSchema() {
    StructType schema =
        pair()
            .add("document_id", StringType, true, "the document")
            .add("section_id", StringType, true, "the section");
    return measures(counts(schema, "the section"), Measure.IN_SECTION);
  }

  private static StructType pair() {
    return new StructType()
        .add(
            "node",
            StringType,
            true,
            "the word studied: a token, or with collocations.of=lemma a lemma")
        .add("collocate", StringType, true, "a word beside it")
        .add("left", IntegerType, true, "tokens of the span before the node")
        .add("right", IntegerType, true, "tokens of the span behind the node");
  }

  private static StructType counts(StructType schema, String where) {
    return schema
        .add(
            "count",
            LongType,
            true,
            "O: slots around the node that hold the collocate, in " + where)
        .add("node_count", LongType, true, "slots around the node, in " + where)
        .add("collocate_count", LongType, true, "slots that hold the collocate, in " + where)
        .add("tokens", LongType, true, "N: all slots of this span, in " + where);
  }

  private static StructType measures(StructType schema, List<Measure> measures) {
    StructType with = schema;
    for (Measure measure : measures) {
      with = with.add(measure.name(), DoubleType, true, measure.meaning());
    }
    return with;
  }
}
