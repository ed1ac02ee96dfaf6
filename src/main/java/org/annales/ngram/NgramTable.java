package org.annales.ngram;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructType;

/** Columns of the tables ngrams and ngram_totals. */
public final class NgramTable {
  public static final String NAME = "ngrams";
  public static final String CAPTION = "N-grams of each section";
  public static final String TOTALS_NAME = "ngram_totals";
  public static final String TOTALS_CAPTION = "N-grams of all works together";

  public static final String N = "n";
  public static final String NGRAM = "ngram";
  public static final String DOCUMENT_ID = "document_id";
  public static final String SECTION_ID = "section_id";
  public static final String COUNT = "count";
  public static final String PER_MILLION = "per_million";
  public static final String DOCUMENTS = "documents";
  public static final String SECTIONS = "sections";

  public static final StructType SCHEMA =
      new StructType()
          .add(N, IntegerType, true, "length in tokens")
          .add(
              NGRAM,
              StringType,
              true,
              "the tokens, or with ngrams.of=lemma their lemmas, joined by one space")
          .add(DOCUMENT_ID, StringType, true, "the document")
          .add(SECTION_ID, StringType, true, "the section")
          .add(COUNT, LongType, true, "occurrences in the section's counted text")
          .add(
              PER_MILLION,
              DoubleType,
              true,
              "count · 1,000,000 / positions of n-grams of this length in the section");

  public static final StructType TOTALS_SCHEMA =
      new StructType()
          .add(N, IntegerType, true, "length in tokens")
          .add(
              NGRAM,
              StringType,
              true,
              "the tokens, or with ngrams.of=lemma their lemmas, joined by one space")
          .add(COUNT, LongType, true, "occurrences in the counted text of all works")
          .add(
              PER_MILLION,
              DoubleType,
              true,
              "count · 1,000,000 / positions of n-grams of this length in all works")
          .add(DOCUMENTS, LongType, true, "works that it occurs in")
          .add(SECTIONS, LongType, true, "sections of works that it occurs in")
          .add(
              "juilland_d",
              DoubleType,
              true,
              "Juilland's D over sections, 0 uneven … 1 even: 1 − VC / √(n − 1), VC = population sd / mean of its rates in the n sections with positions; null for one section")
          .add(
              "carroll_d2",
              DoubleType,
              true,
              "Carroll's D2 over sections, 0 uneven … 1 even: −Σ P · log2 P / log2 n, P = rate in the section / sum of rates; null for one section")
          .add(
              "rosengren_s",
              DoubleType,
              true,
              "Rosengren's S over sections, up to 1 even: (Σ √(share of the section · count in it))² / count")
          .add(
              "dp",
              DoubleType,
              true,
              "Gries's DP over sections, 0 even … 1 uneven: half the sum of |share of the occurrences − share of the text|")
          .add(
              "dp_norm",
              DoubleType,
              true,
              "dp / (1 − least share of a section); null for one section")
          .add(
              "kld",
              DoubleType,
              true,
              "Kullback-Leibler divergence over sections in bits, 0 even: Σ share of the occurrences · log2(share of the occurrences / share of the text)")
          .add("kld_norm_base2", DoubleType, true, "1 − 2^−kld, 0 even … 1")
          .add(
              "arf",
              DoubleType,
              true,
              "average reduced frequency in document order: Σ min(gap, v) / v, v = tokens of the works / count, gaps in tokens, the last one round to the first")
          .add(
              "top_share",
              DoubleType,
              true,
              "share of its occurrences in the section that has most of them")
          .add(
              "one_section",
              BooleanType,
              true,
              "whether it occurs more than once, and in one section only")
          .add(
              "segments",
              IntegerType,
              true,
              "segments that it occurs in: runs of 500 counted tokens of a section, the remainder joined to the last")
          .add("juilland_d_segments", DoubleType, true, "Juilland's D over segments")
          .add("dp_segments", DoubleType, true, "Gries's DP over segments")
          .add("dp_norm_segments", DoubleType, true, "dp_norm over segments");

  private NgramTable() {}
}
