package org.annales.comparison;

import static org.annales.stats.Defined.orNull;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the tables of comparison. */
final class ComparisonTables {
  static final String MEASURES = "section_measures";
  static final String TESTS = "section_tests";

  private static final String COUNTS =
      Arrays.stream(Count.values())
          .map(count -> count.label() + " (" + count.meaning() + ")")
          .collect(Collectors.joining(", "));
  private static final String RATES =
      Arrays.stream(Rate.values())
          .map(rate -> rate.label() + " (" + rate.formula() + ")")
          .collect(Collectors.joining(", "));
  private static final String RICHNESS =
      Arrays.stream(RichnessMeasure.values())
          .map(measure -> measure.label() + " (" + measure.formula() + ")")
          .collect(Collectors.joining(", "));

  static final StructType MEASURES_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add("section_id", StringType, true, "the section; sections with counted words have rows")
          .add(
              "measure",
              StringType,
              true,
              "counts: "
                  + COUNTS
                  + ", paragraphs, types, hapaxes; rates: "
                  + RATES
                  + ", paragraph_length_mean, sentence_length_median, word_length_median; richness: "
                  + RICHNESS
                  + ", zipf_exponent, heaps_beta, heaps_k of the whole section, all of which but hdd, mattr and mtld depend on its length; X_resampled: the mean of the same in samples of comparison.sample words, which can be compared: of blocks of 50 words in a row, for mattr and mtld of one run; segment_X: the mean over the first 500 words of each segment; sentiment_X: under lexicon X; word:X and entity:X: of comparison.words and comparison.entities, per million words")
          .add(
              "value",
              DoubleType,
              true,
              "its value, in the unit of the measure; null where it is not defined")
          .add(
              "low",
              DoubleType,
              true,
              "lower end of the 95 % interval. Rates: BCa, blocks of n^⅓ neighbouring sentences drawn anew comparison.resamples times (seed: the first 8 bytes of the SHA-256 of section_id). X_resampled: value + (quantile 0.025 of the samples − value) / √(1 − comparison.sample / words). segment_X: segments drawn anew, percentiles (seed: section_id and measure, each on a line). Sentiment: as in sentiment_sections. Null where there is none")
          .add("high", DoubleType, true, "its upper end")
          .add("method", StringType, true, "how it was found")
          .add(
              "reason",
              StringType,
              true,
              "why value or interval is missing; null where none should be there or both are");

  static final StructType TESTS_SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document")
          .add("section_a", StringType, true, "a section")
          .add(
              "section_b",
              StringType,
              true,
              "another, later in the document; or rest: all other counted sections of the document")
          .add("measure", StringType, true, "a measure of section_measures")
          .add("value_a", DoubleType, true, "its value in section_a, as in section_measures")
          .add(
              "value_b",
              DoubleType,
              true,
              "its value in section_b; of the rest: in all its text together, of richness and sentiment the mean of its units")
          .add("difference", DoubleType, true, "value_a − value_b")
          .add(
              "effect_size",
              StringType,
              true,
              "cliffs_delta (pairs of units in which that of section_a is above, minus those in which it is below, / all pairs: −1 … 1), hedges_g (difference of means / pooled standard deviation, times 1 − 3 / (4 · units − 9); sentiment), log_ratio (log2 of the rates; words and entities)")
          .add("effect", DoubleType, true, "the effect, over 0 where section_a has more")
          .add(
              "effect_low",
              DoubleType,
              true,
              "lower end of the 95 % interval of the effect: of delta by Feng and Cliff (2004): (δ − δ³ ± z · s · √((1 − δ²)² + z² · s²)) / (1 − δ² + z² · s²), s² at least (1 − δ²) / (m · n − 1), of δ 1 or −1 the near end ±(k − z²) / (k + z²), k the smaller of m and n; of g by Hedges and Olkin: ± z · √((m + n) / (m · n) + g² / (2 · (m + n))); of the log ratio by the variance of a ratio between segments, on each side at least Katz's 1/count − 1/words; m, n units, z 1.96")
          .add("effect_high", DoubleType, true, "its upper end")
          .add(
              "test",
              StringType,
              true,
              "mann_whitney_exact (all splits of the ranks: up to 40 units, 16 with equal values), mann_whitney (normal law, corrected for ties and continuity), welch, permutation (units dealt out by chance, comparison.permutations times, or all ways where there are no more; seed: document_id, section_a and section_b as in section_measures), log_ratio_normal (over 2,000 segments); null where there is no test")
          .add(
              "unit",
              StringType,
              true,
              "what is tested: segment (500 words; the rest joined to the last) or sentence")
          .add("units_a", IntegerType, true, "units of section_a in which the measure is defined")
          .add("units_b", IntegerType, true, "units of section_b")
          .add("p_value", DoubleType, true, "two-sided; null where there is no test")
          .add("q_value", DoubleType, true, "p_value corrected (Benjamini-Hochberg) for its family")
          .add(
              "family",
              StringType,
              true,
              "rest or pair: the tests of a document in one measure against the rest are a family, those of pairs another")
          .add("family_size", LongType, true, "tests in the family; null where there is no test")
          .add(
              "reason",
              StringType,
              true,
              "why there is no test: too short, constant, no rest …; null where there is one");

  private ComparisonTables() {}

  static Row measure(String documentId, String sectionId, MeasureValue value) {
    return RowFactory.create(
        documentId,
        sectionId,
        value.measure(),
        orNull(value.value()),
        orNull(value.low()),
        orNull(value.high()),
        value.method(),
        value.reason());
  }

  static Row test(
      String documentId,
      String measure,
      MeasureTests.Test test,
      String family,
      double q,
      long familySize,
      String unit) {
    Outcome outcome = test.outcome();
    double value = test.section().value();
    boolean tested = outcome.test() != null;
    return RowFactory.create(
        documentId,
        test.section().sectionId(),
        test.reference(),
        measure,
        orNull(value),
        orNull(outcome.referenceValue()),
        orNull(value - outcome.referenceValue()),
        outcome.effectSize(),
        orNull(outcome.effect()),
        orNull(outcome.low()),
        orNull(outcome.high()),
        outcome.test(),
        unit,
        outcome.units(),
        outcome.referenceUnits(),
        orNull(outcome.pValue()),
        orNull(q),
        family,
        tested ? (Long) familySize : null,
        outcome.reason());
  }
}
