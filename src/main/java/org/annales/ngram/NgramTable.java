package org.annales.ngram;

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
          .add(SECTIONS, LongType, true, "sections of works that it occurs in");

  private NgramTable() {}
}
