package org.annales.keyness;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.annales.stats.Defined;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.EffectSizeLogLikelihood;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.LogRatio;
import org.annales.stats.association.OddsRatio;
import org.annales.stats.association.RateComparison;
import org.annales.stats.association.TwoCorpora;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Columns of the table keyness; the only place where a {@link KeyTerm} meets Spark. */
final class KeynessTable {
  static final String NAME = "keyness";
  static final String CAPTION =
      "Words and phrases that mark a section or a document against what it is compared with";

  static final String OVER = "over";
  static final String UNDER = "under";

  /** The constant of Simple Maths. */
  private static final double K = 1;

  private static final DataType TEXTS = createArrayType(StringType);

  static final StructType SCHEMA =
      new StructType()
          .add("target", StringType, true, "the section or document that is described")
          .add(
              "reference",
              StringType,
              true,
              "what it is measured against: rest (the other counted sections of its document), a section, a document, or sources (all of them); sections of the target never belong to it")
          .add("document_id", StringType, true, "the document of the target")
          .add("n", IntegerType, true, "length of the term in tokens")
          .add(
              "term",
              StringType,
              true,
              "the tokens, or with ngrams.of=lemma their lemmas, joined by one space")
          .add("count", LongType, true, "occurrences in the target")
          .add("reference_count", LongType, true, "occurrences in the reference")
          .add("size", LongType, true, "positions of n-grams of this length in the target")
          .add("reference_size", LongType, true, "positions in the reference")
          .add(
              "expected",
              DoubleType,
              true,
              "occurrences in the target, were the rates equal: size · (count + reference_count) / (size + reference_size)")
          .add("per_million", DoubleType, true, "count · 1,000,000 / size")
          .add(
              "reference_per_million",
              DoubleType,
              true,
              "reference_count · 1,000,000 / reference_size")
          .add(
              "direction",
              StringType,
              true,
              "over: the target has more of it than the reference, by rate; under: less; null: as much")
          .add("log_likelihood", DoubleType, true, "G² of all four cells, ≥ 0: 2 · Σ O · ln(O / E)")
          .add(
              "log_likelihood_two_term",
              DoubleType,
              true,
              "log-likelihood of Rayson and Garside, of the two cells of the term")
          .add(
              "ln_p",
              DoubleType,
              true,
              "natural logarithm of p_value, which still tells terms apart where that is 0")
          .add(
              "p_value",
              DoubleType,
              true,
              "of log_likelihood, χ² with one degree of freedom, uncorrected")
          .add(
              "q_value",
              DoubleType,
              true,
              "p_value corrected by Benjamini and Hochberg for the family: all tested terms of this target, reference and n")
          .add(
              "family_size",
              LongType,
              true,
              "tested terms of the family, written or not: those with at least keyness.min_count occurrences in target and reference together")
          .add(
              "log_ratio",
              DoubleType,
              true,
              "bits: log2((count / size) / (reference_count / reference_size)), a count of 0 read as 0.5")
          .add(
              "log_ratio_low",
              DoubleType,
              true,
              "lower end of its 95 % interval (Katz), a count of 0 read as 0.5")
          .add("log_ratio_high", DoubleType, true, "upper end of its 95 % interval")
          .add(
              "lrc",
              DoubleType,
              true,
              "conservative log ratio in bits: the end nearer to 0 of its exact interval (Clopper, Pearson) of 95 % for all family_size terms together; 0 where 0 lies inside")
          .add(
              "percent_difference",
              DoubleType,
              true,
              "%DIFF: 100 · (per_million − reference_per_million) / reference_per_million; null where the reference has none")
          .add(
              "odds_ratio",
              DoubleType,
              true,
              "odds of the term in the target by those in the reference; with 0.5 added to all four cells where one is 0")
          .add(
              "difference_coefficient",
              DoubleType,
              true,
              "−1 … 1: (per_million − reference_per_million) / (per_million + reference_per_million)")
          .add("simple_maths", DoubleType, true, "(per_million + 1) / (reference_per_million + 1)")
          .add(
              "bic",
              DoubleType,
              true,
              "log_likelihood_two_term − ln(size + reference_size): under 0 speaks against a difference, over 2 positively, over 6 strongly, over 10 very strongly for one")
          .add(
              "ell_ucrel",
              DoubleType,
              true,
              "log_likelihood_two_term / ((size + reference_size) · ln of the lesser expected count); null where that is at most 1")
          .add(
              "ell_johnston",
              DoubleType,
              true,
              "0 … 1, log_likelihood_two_term as the share of the greatest that is possible")
          .add(
              "dp",
              DoubleType,
              true,
              "Gries's DP over the target's segments, 0 even … 1 uneven; null where the target has none of it")
          .add(
              "segments",
              IntegerType,
              true,
              "segments of the target that have it: runs of 500 counted tokens of a section, the remainder joined to the last")
          .add("target_segments", IntegerType, true, "segments of the target with a position")
          .add("reference_segments", IntegerType, true, "segments of the reference that have it")
          .add(
              "reference_segments_all",
              IntegerType,
              true,
              "segments of the reference with a position")
          .add(
              "permutation_p",
              DoubleType,
              true,
              "how often segments dealt out by chance (keyness.permutations times, or in all ways where these are fewer) differ as much in the mean of their rates; uncorrected; seed: the first 8 bytes of the SHA-256 of target, reference and n, each on a line; null where q_value exceeds keyness.alpha")
          .add(
              "robust",
              BooleanType,
              true,
              "whether all agree: q_value and permutation_p ≤ keyness.alpha, lrc not 0, bic > 2, and more than one segment of the side that has more of it holds it")
          .add(
              "evidence",
              TEXTS,
              true,
              "for robust terms: sentences of the target that have it, as far apart as can be, as section_id:paragraph.sentence; else null")
          .add(
              "evidence_text",
              TEXTS,
              true,
              "the text of these sentences; null where the run does not write sentences");

  private KeynessTable() {}

  static Row row(Target target, KeyTerm term) {
    TwoCorpora counts = term.counts();
    Contingency cells = counts.table();
    double logLikelihood = LogLikelihood.fourCells(cells);
    return RowFactory.create(
        target.target(),
        target.reference(),
        target.documentId(),
        term.n(),
        term.term(),
        counts.count(),
        counts.referenceCount(),
        counts.size(),
        counts.referenceSize(),
        counts.expected(),
        counts.perMillion(),
        counts.referencePerMillion(),
        direction(counts),
        logLikelihood,
        LogLikelihood.twoTerms(counts),
        ChiSquared.lnP(logLikelihood),
        ChiSquared.pValue(logLikelihood),
        term.qValue(),
        (long) term.familySize(),
        Defined.orNull(LogRatio.value(counts)),
        Defined.orNull(LogRatio.low(counts)),
        Defined.orNull(LogRatio.high(counts)),
        Defined.orNull(KeyTerm.lrc(counts, term.familySize())),
        Defined.orNull(RateComparison.percentDifference(counts)),
        Defined.orNull(OddsRatio.value(cells)),
        Defined.orNull(RateComparison.differenceCoefficient(counts)),
        Defined.orNull(RateComparison.simpleMaths(counts, K)),
        Defined.orNull(KeyTerm.bic(counts)),
        Defined.orNull(EffectSizeLogLikelihood.ucrel(counts)),
        Defined.orNull(EffectSizeLogLikelihood.johnston(counts)),
        Defined.orNull(term.segments().dp()),
        term.segments().inTarget(),
        term.segments().targetSegments(),
        term.segments().inReference(),
        term.segments().referenceSegments(),
        Defined.orNull(term.segments().permutationP()),
        term.robust(),
        evidence(term),
        texts(term));
  }

  private static String direction(TwoCorpora counts) {
    int sign = KeyTerm.sign(counts);
    return sign == 0 ? null : sign > 0 ? OVER : UNDER;
  }

  private static String[] evidence(KeyTerm term) {
    return term.examples() == null
        ? null
        : term.examples().stream().map(KeyTerm.Example::reference).toArray(String[]::new);
  }

  private static String[] texts(KeyTerm term) {
    List<KeyTerm.Example> examples = term.examples();
    return examples == null || examples.stream().anyMatch(example -> example.text() == null)
        ? null
        : examples.stream().map(KeyTerm.Example::text).toArray(String[]::new);
  }
}
