package org.annales.report.part;

import org.annales.results.TableQuery;

/** The rows that several parts read. */
final class Queries {
  /** Words and phrases of sections against the rest of their work. */
  static final TableQuery KEYNESS =
      TableQuery.of(
              "keyness",
              "target",
              "scope",
              "document_id",
              "n",
              "term",
              "target_count",
              "reference_count",
              "expected",
              "target_per_million",
              "reference_per_million",
              "direction",
              "log_likelihood",
              "log_ratio",
              "log_ratio_low",
              "log_ratio_high",
              "q_value",
              "target_segments_with",
              "target_segments",
              "robust",
              "part_of",
              "evidence")
          .where(row -> "rest".equals(row.text("scope")) && row.has("target"));

  static final TableQuery SENTIMENT =
      TableQuery.of(
          "sentiment_sections",
          "document_id",
          "section_id",
          "lexicon",
          "sentences",
          "words",
          "coverage",
          "positive",
          "negative",
          "mean",
          "mean_low",
          "mean_high",
          "mean_without_flagged");

  static final TableQuery ENTITIES =
      TableQuery.of(
          "entities",
          "entity_id",
          "document_id",
          "name",
          "type",
          "mentions",
          "elsewhere",
          "sections",
          "in_index",
          "first_section_id",
          "last_section_id");

  static final TableQuery ENTITY_COUNTS =
      TableQuery.of(
          "entity_counts",
          "entity_id",
          "name",
          "type",
          "document_id",
          "section_id",
          "mentions",
          "per_million");

  static final TableQuery TESTS =
      TableQuery.of(
              "section_tests",
              "document_id",
              "scope",
              "section_id",
              "kind",
              "item",
              "variant",
              "target_value",
              "reference_value",
              "difference",
              "effect_size",
              "effect",
              "effect_low",
              "effect_high",
              "test",
              "target_units",
              "reference_units",
              "p_value",
              "q_value",
              "family_size",
              "reason")
          .where(row -> !"pair".equals(row.text("scope")));

  static final TableQuery SIMILARITY =
      TableQuery.of(
              "section_similarity",
              "document_id",
              "section_a",
              "section_b",
              "measure",
              "value",
              "percentile",
              "chance_low",
              "chance_high",
              "against_halves",
              "rank_in_a",
              "rank_in_b")
          .where(row -> "cosine_tfidf".equals(row.text("measure")));

  static final TableQuery PROBLEMS =
      TableQuery.of(
          "problems", "document_id", "path", "line", "severity", "code", "message", "remedy");

  static final TableQuery CHECKS =
      TableQuery.of(
          "sentiment_checks",
          "document_id",
          "lexicon",
          "word",
          "reason",
          "weight",
          "count",
          "weight_share");

  static final TableQuery ARCS =
      TableQuery.of(
          "sentiment_arcs",
          "document_id",
          "lexicon",
          "bin",
          "section_id",
          "sentences",
          "mean",
          "mean_low",
          "mean_high",
          "chance_low",
          "chance_high",
          "p_value",
          "takes_course",
          "stands_without_flagged",
          "reason");

  static final TableQuery CHANGE_POINTS =
      TableQuery.of(
          "sentiment_change_points",
          "document_id",
          "lexicon",
          "section_id",
          "mean_before",
          "mean_after",
          "change_at",
          "q_value",
          "stands_without_flagged");

  private Queries() {}
}
