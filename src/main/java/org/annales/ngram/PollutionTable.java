package org.annales.ngram;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructType;

/** Columns of the pollution table. */
final class PollutionTable {
  static final String NAME = "pollution";
  static final String CAPTION =
      "The most frequent words and pairs of the works, in the counted text and in all lines mixed";

  /** How long each list is. */
  static final int LENGTH = 100;

  static final String COUNT = "count";
  static final String MIXED_COUNT = "mixed_count";
  static final String IN_NOTES = "in_notes";
  static final String IN_INDEXES = "in_indexes";
  static final String IN_NOISE = "in_noise";
  private static final String RANK = "rank";
  private static final String MIXED_RANK = "mixed_rank";

  static final String ZONE = "zone";

  /** What {@link CountByZone} counts. */
  static final StructType BY_ZONE =
      new StructType()
          .add(NgramTable.N, IntegerType, true)
          .add(NgramTable.NGRAM, StringType, true)
          .add(ZONE, StringType, true)
          .add(NgramTable.COUNT, LongType, true);

  /** What is counted, before ranks are given. */
  static final StructType COUNTS =
      new StructType()
          .add(NgramTable.N, IntegerType, true)
          .add(NgramTable.NGRAM, StringType, true)
          .add(COUNT, LongType, true)
          .add(MIXED_COUNT, LongType, true)
          .add(IN_NOTES, LongType, true)
          .add(IN_INDEXES, LongType, true)
          .add(IN_NOISE, LongType, true);

  static final StructType SCHEMA =
      new StructType()
          .add(NgramTable.N, IntegerType, true, "length in tokens")
          .add(NgramTable.NGRAM, StringType, true, "the tokens, joined by one space")
          .add(COUNT, LongType, true, "occurrences in the counted text of all works")
          .add(
              RANK,
              IntegerType,
              true,
              "place by count among n-grams of its length, from 1, equal counts by text; null:"
                  + " beyond "
                  + LENGTH)
          .add(MIXED_COUNT, LongType, true, "occurrences in all lines of the works")
          .add(
              MIXED_RANK,
              IntegerType,
              true,
              "place by mixed_count, from 1, equal counts by text; null: beyond " + LENGTH)
          .add(IN_NOTES, LongType, true, "of mixed_count: in endnotes and footnotes")
          .add(IN_INDEXES, LongType, true, "of mixed_count: in indexes and contents")
          .add(IN_NOISE, LongType, true, "of mixed_count: in noise and facsimiles");

  /** How many words and pairs stand in a list only because all lines are mixed. */
  static final Map<String, Column> TALLIES =
      Map.of("words_only_mixed", onlyMixed(1), "pairs_only_mixed", onlyMixed(2));

  private PollutionTable() {}

  private static Column onlyMixed(int n) {
    return count_if(col(RANK).isNull().and(col(NgramTable.N).equalTo(n)));
  }
}
