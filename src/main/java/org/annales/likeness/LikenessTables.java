package org.annales.likeness;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.StructType;

/** Names and columns of the tables of likeness. */
final class LikenessTables {
  static final String SIMILARITY = "section_similarity";
  static final String CLUSTERS = "section_clusters";
  static final String AXES = "section_axes";
  static final String AXIS_WORDS = "section_axis_words";
  static final String TRENDS = "section_trends";
  static final String SPANS = "section_word_spans";

  private static final String DOCUMENT = "the document, a work";
  private static final String COUNT = "occurrences in its counted text";

  static final StructType SIMILARITY_SCHEMA =
      document()
          .add("section_a", StringType, true, "the section that comes first in the document")
          .add(
              "section_b",
              StringType,
              true,
              "the other; of documents with more sections than likeness.all_pairs one of the nearest (by cosine_tfidf, found through sketches) of section_a, or the other way round")
          .add(
              "measure",
              StringType,
              true,
              "cosine_tfidf: a similarity, cosine of counts times idf, over all words (likeness.idf: plain ln(N/df), N sections of the document, df of them with the word; smooth ln((N+1)/(df+1)) + 1). jensen_shannon: a distance, divergence of the shares of all words, base 2. burrows_delta, cosine_delta: distances, mean |zA − zB| and 1 − cosine of zA and zB; z of the rates of the likeness.words most frequent words of the document, over its sections of at least likeness.min_words words, deviation with n − 1, words of equal rates left out")
          .add(
              "value",
              DoubleType,
              true,
              "the measure: cosine_tfidf 0 to 1 (1 the same), jensen_shannon 0 (the same) to 1 bit, burrows_delta in standard deviations from 0, cosine_delta 0 to 2; null: see reason")
          .add(
              "chance_low",
              DoubleType,
              true,
              "lower end of the band that holds 95 % of the values when the segments of both sections are dealt to two sides of as many segments (likeness.deals times; seed: SHA-256 of both section ids; of a section with more than 40 segments 40 blocks of them are dealt), df, means and deviations found anew with the sides in the place of the sections: what two sections of one text would have; null: see reason")
          .add("chance_high", DoubleType, true, "its upper end")
          .add(
              "against_chance",
              StringType,
              true,
              "farther: the sections differ more than chance makes two parts of one text differ; within: they do not; nearer: they differ less")
          .add(
              "p_value",
              DoubleType,
              true,
              "share of such deals that are at least as far apart, (1 + these) / (1 + deals), or of all deals where these are no more than likeness.deals")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all pairs of the document in the measure")
          .add("family_size", LongType, true, "tests in the family")
          .add(
              "rank",
              IntegerType,
              true,
              "place of section_b among those measured against section_a, 1 the nearest, equal ones alike")
          .add(
              "rank_in_b",
              IntegerType,
              true,
              "place of section_a among those measured against section_b")
          .add("segments_a", IntegerType, true, "segments (500 counted tokens) of section_a")
          .add("segments_b", IntegerType, true, "segments of section_b")
          .add("reason", StringType, true, "why value or chance are null; null where neither is");

  static final StructType CLUSTERS_SCHEMA =
      document()
          .add("step", IntegerType, true, "merge, from 1, in the order of heights")
          .add(
              "left",
              StringType,
              true,
              "what is merged: a section_id, or step-N of an earlier step")
          .add("right", StringType, true, "what it is merged with")
          .add("height", DoubleType, true, "their distance in the measure, by the linkage")
          .add("size", IntegerType, true, "sections in the new cluster")
          .add(
              "support",
              DoubleType,
              true,
              "share of likeness.resamples trees that have a cluster of just these sections, when the segments of each section are drawn anew (with replacement; seed: SHA-256 of document_id and \"tree\"); null for the whole, and where a section has one segment: too short to tell")
          .add(
              "sections",
              createArrayType(StringType),
              true,
              "the sections of the new cluster, in the order of the tree")
          .add("measure", StringType, true, "likeness.tree; of cosine_tfidf 1 − cosine")
          .add("linkage", StringType, true, "likeness.linkage")
          .add(
              "cophenetic_correlation",
              DoubleType,
              true,
              "how well the tree tells the distances: Pearson's correlation of these with the heights at which sections are merged; 1 exactly");

  static final StructType AXES_SCHEMA =
      document()
          .add("section_id", StringType, true, "a section of at least likeness.min_words words")
          .add("axis", IntegerType, true, "from 1, the strongest")
          .add(
              "coordinate",
              DoubleType,
              true,
              "where the section lies, principal coordinates: the mean of the coordinates of its words in section_axis_words; the section that contributes most is on the positive side")
          .add(
              "coordinate_low",
              DoubleType,
              true,
              "lower end of its 95 % interval: its segments drawn anew (likeness.resamples times; seed: SHA-256 of section_id and \"map\"), the words staying; null for a section of fewer than 4 segments")
          .add("coordinate_high", DoubleType, true, "its upper end")
          .add("contribution", DoubleType, true, "share of the inertia of the axis; sums to 1")
          .add("inertia", DoubleType, true, "inertia of the axis, its part of χ² / n")
          .add("inertia_share", DoubleType, true, "inertia / that of all axes there are")
          .add(
              "chance_inertia",
              DoubleType,
              true,
              "97.5 % quantile of the inertia of this axis when the segments of all sections are dealt out among them (99 times; seed: SHA-256 of document_id and \"map\"): an axis below it tells nothing")
          .add("p_value", DoubleType, true, "(1 + such deals with at least the inertia) / 100")
          .add(
              "words",
              IntegerType,
              true,
              "words of the table: the most frequent, at most 1000, with at least likeness.min_count occurrences, in at least 3 sections");

  static final StructType AXIS_WORDS_SCHEMA =
      document()
          .add("axis", IntegerType, true, "as in section_axes")
          .add("side", StringType, true, "positive or negative")
          .add("rank", IntegerType, true, "by contribution, from 1 on each side, 20 at most")
          .add("word", StringType, true, "the word as counted")
          .add(
              "coordinate",
              DoubleType,
              true,
              "standard coordinate: sections that have more of the word lie to its side")
          .add("contribution", DoubleType, true, "share of the inertia of the axis")
          .add("count", LongType, true, COUNT)
          .add("sections", LongType, true, "sections that have it");

  static final StructType TRENDS_SCHEMA =
      document()
          .add(
              "word",
              StringType,
              true,
              "a word with at least likeness.min_count occurrences, in more than one section; documents of fewer than 5 sections of likeness.min_words words have no rows")
          .add("count", LongType, true, COUNT)
          .add("sections", LongType, true, "sections that have it")
          .add(
              "parts",
              IntegerType,
              true,
              "values of the trend: sections of at least likeness.min_words words in reading order, or likeness.max_sections parts of neighbouring ones")
          .add(
              "tau",
              DoubleType,
              true,
              "Kendall's tau-b of rate and order: 1 rises always, −1 falls always")
          .add("slope", DoubleType, true, "Sen's slope: per million words, from part to part")
          .add(
              "p_value",
              DoubleType,
              true,
              "Mann-Kendall, two-sided: exact for fewer than 50 parts without equal rates, else by the normal distribution with ties and continuity")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected (Benjamini-Hochberg) for all words of the document")
          .add(
              "block_p",
              DoubleType,
              true,
              "uncorrected, for words with q_value ≤ likeness.alpha: share of orders of blocks of neighbouring parts (cube root of parts) with at least this |S|, (1 + these) / (1 + likeness.deals)")
          .add(
              "direction",
              StringType,
              true,
              "rising or falling, where q_value and block_p ≤ likeness.alpha; else null")
          .add(
              "change_section_id",
              StringType,
              true,
              "the section in which the rate changes, where change_q and change_block_p ≤ likeness.alpha; else null")
          .add(
              "before",
              DoubleType,
              true,
              "per million words in the segments before the place where the cumulated deviation from the mean rate is greatest")
          .add("after", DoubleType, true, "per million words in the segments behind it")
          .add(
              "change_p",
              DoubleType,
              true,
              "how often independent segments deviate as far: tail of the Brownian bridge")
          .add(
              "change_q",
              DoubleType,
              true,
              "change_p corrected (Benjamini-Hochberg) for all words of the document")
          .add(
              "change_block_p",
              DoubleType,
              true,
              "uncorrected, for words with change_q ≤ likeness.alpha: the same share for orders of blocks of neighbouring segments")
          .add("family_size", LongType, true, "words tested in the document");

  static final StructType SPANS_SCHEMA =
      document()
          .add(
              "word",
              StringType,
              true,
              "a word with at least likeness.min_count occurrences in at least 2 segments that begins late, or ends early")
          .add("count", LongType, true, COUNT)
          .add("segments", IntegerType, true, "segments (500 counted tokens) that have it, k")
          .add(
              "all_segments",
              IntegerType,
              true,
              "segments of the document, N; of more than 1000, a thousand runs of them")
          .add("first_section_id", StringType, true, "where it stands first")
          .add("first_at", DoubleType, true, "share of the document's words before that")
          .add("segments_before", IntegerType, true, "segments before the first that has it, m")
          .add(
              "late_p",
              DoubleType,
              true,
              "how often it would be missing so long, were its segments spread evenly: C(N − m, k) / C(N, k)")
          .add(
              "late_q",
              DoubleType,
              true,
              "late_p corrected (Benjamini-Hochberg) for all words of the document")
          .add(
              "late",
              BooleanType,
              true,
              "whether late_q ≤ likeness.alpha, and the word is missing from the first tenth of the segments")
          .add("last_section_id", StringType, true, "where it stands last")
          .add("last_at", DoubleType, true, "share of the document's words before that")
          .add("segments_behind", IntegerType, true, "segments behind the last that has it")
          .add("early_p", DoubleType, true, "the same for these")
          .add("early_q", DoubleType, true, "early_p corrected like late_p")
          .add(
              "early",
              BooleanType,
              true,
              "whether early_q ≤ likeness.alpha, and the word is missing from the last tenth")
          .add("family_size", LongType, true, "words tested in the document");

  private LikenessTables() {}

  private static StructType document() {
    return new StructType().add("document_id", StringType, true, DOCUMENT);
  }
}
