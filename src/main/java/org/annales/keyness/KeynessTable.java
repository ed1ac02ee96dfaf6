package org.annales.keyness;

import static org.annales.table.Column.count;
import static org.annales.table.Column.flag;
import static org.annales.table.Column.integer;
import static org.annales.table.Column.number;
import static org.annales.table.Column.text;

import java.util.List;
import java.util.Map;
import org.annales.corpus.ExampleSentence;
import org.annales.stats.association.EffectSizeLogLikelihood;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.LogRatio;
import org.annales.stats.association.OddsRatio;
import org.annales.stats.association.RateComparison;
import org.annales.table.Table;

/** Declares the table keyness. */
final class KeynessTable {
  /** The constant of Simple Maths. */
  private static final double K = 1;

  /** What the reference of a comparison is. */
  static final Map<String, String> SCOPES =
      Map.of(
          Target.REST, "the other counted sections of the target's document",
          Target.PAIR, "the section that reference names",
          Target.DOCUMENT, "the document that reference names, without the target's sections",
          Target.SET, "the set of sections that reference names, without those of the target",
          Target.SOURCES, "all documents of the role source");

  static final Table<ComparedTerm> TABLE =
      Table.of(
          "keyness",
          Table.Group.MAIN,
          "Words and phrases that mark a section, a document or a set of sections against its"
              + " reference",
          List.of("target", "scope", "reference", "n", "term"),
          List.of(
              text(
                  "target",
                  "the section, document or set of sections that is described",
                  (ComparedTerm row) -> row.target().target()),
              text(
                  "reference",
                  "the sections that it is compared with; null where scope says it all",
                  (ComparedTerm row) -> row.target().referenceId()),
              text("scope", "what the reference is", (ComparedTerm row) -> row.target().scope())
                  .codes(SCOPES),
              text(
                      "document_id",
                      "the document of the target; null of several",
                      (ComparedTerm row) -> row.target().documentId())
                  .refersTo("documents"),
              integer("n", "length of the term in tokens", (ComparedTerm row) -> row.term().n()),
              text(
                  "term",
                  "the tokens, or with ngrams.of=lemma their lemmas, joined by one space",
                  (ComparedTerm row) -> row.term().term()),
              count(
                  "target_count",
                  "occurrences in the target",
                  (ComparedTerm row) -> row.counts().count()),
              count(
                  "reference_count",
                  "occurrences in the reference",
                  (ComparedTerm row) -> row.counts().referenceCount()),
              count(
                  "target_size",
                  "positions of n-grams of this length in the target",
                  (ComparedTerm row) -> row.counts().size()),
              count(
                  "reference_size",
                  "positions of n-grams of this length in the reference",
                  (ComparedTerm row) -> row.counts().referenceSize()),
              number(
                  "expected",
                  "occurrences in the target at equal rates: target_size · (target_count +"
                      + " reference_count) / (target_size + reference_size)",
                  (ComparedTerm row) -> row.counts().expected()),
              number(
                  "target_per_million",
                  "target_count · 1,000,000 / target_size",
                  (ComparedTerm row) -> row.counts().perMillion()),
              number(
                  "reference_per_million",
                  "reference_count · 1,000,000 / reference_size",
                  (ComparedTerm row) -> row.counts().referencePerMillion()),
              text(
                      "direction",
                      "the side with the higher rate; null: equal",
                      ComparedTerm::direction)
                  .codes(
                      Map.of(
                          ComparedTerm.OVER, "the rate in the target is higher",
                          ComparedTerm.UNDER, "the rate in the target is lower")),
              number(
                  "log_likelihood",
                  "G² of all four cells, ≥ 0: 2 · Σ O · ln(O / E)",
                  ComparedTerm::logLikelihood),
              number(
                  "log_likelihood_two_term",
                  "log-likelihood of Rayson and Garside, of the two cells of the term",
                  (ComparedTerm row) -> LogLikelihood.twoTerms(row.counts())),
              number(
                  "ln_p",
                  "natural logarithm of p_value; finite where p_value underflows to 0",
                  ComparedTerm::lnP),
              number(
                  "p_value",
                  "of log_likelihood, χ² with one degree of freedom, uncorrected",
                  ComparedTerm::pValue),
              number(
                  "q_value",
                  "p_value corrected by Benjamini and Hochberg for the family: all tested terms of"
                      + " this target, reference and n",
                  (ComparedTerm row) -> row.term().qValue()),
              count(
                  "family_size",
                  "tested terms of the family, written or not: at least keyness.min_count"
                      + " occurrences in target and reference",
                  (ComparedTerm row) -> row.term().familySize()),
              number(
                      "log_ratio",
                      "log2 of the ratio of the rates, target / reference; a count of 0 is read as"
                          + " 0.5",
                      (ComparedTerm row) -> LogRatio.value(row.counts()))
                  .unit("bits"),
              number(
                      "log_ratio_low",
                      "lower end of its 95 % interval (Katz), a count of 0 read as 0.5",
                      (ComparedTerm row) -> LogRatio.low(row.counts()))
                  .unit("bits"),
              number(
                      "log_ratio_high",
                      "upper end of its 95 % interval",
                      (ComparedTerm row) -> LogRatio.high(row.counts()))
                  .unit("bits"),
              number(
                      "lrc",
                      "conservative log ratio: the end nearer to 0 of its exact interval (Clopper,"
                          + " Pearson) of 95 %, corrected for family_size; 0 where 0 lies inside",
                      ComparedTerm::lrc)
                  .unit("bits"),
              number(
                  "percent_difference",
                  "%DIFF: 100 · (target_per_million − reference_per_million) /"
                      + " reference_per_million; null where reference_count is 0",
                  (ComparedTerm row) -> RateComparison.percentDifference(row.counts())),
              number(
                  "odds_ratio",
                  "odds in the target / odds in the reference; 0.5 is added to all four cells where"
                      + " one is 0",
                  (ComparedTerm row) -> OddsRatio.value(row.cells())),
              number(
                  "difference_coefficient",
                  "−1 … 1: (target_per_million − reference_per_million) / (target_per_million +"
                      + " reference_per_million)",
                  (ComparedTerm row) -> RateComparison.differenceCoefficient(row.counts())),
              number(
                  "simple_maths",
                  "(target_per_million + 1) / (reference_per_million + 1)",
                  (ComparedTerm row) -> RateComparison.simpleMaths(row.counts(), K)),
              number(
                  "bic",
                  "log_likelihood_two_term − ln(target_size + reference_size): under 0 speaks"
                      + " against a difference, over 2 positively, over 6 strongly, over 10 very"
                      + " strongly",
                  (ComparedTerm row) -> KeyTerm.bic(row.counts())),
              number(
                  "ell_ucrel",
                  "log_likelihood_two_term / ((target_size + reference_size) · ln of the lesser"
                      + " expected count); null where that is at most 1",
                  (ComparedTerm row) -> EffectSizeLogLikelihood.ucrel(row.counts())),
              number(
                  "ell_johnston",
                  "0 … 1, log_likelihood_two_term as a share of its possible maximum",
                  (ComparedTerm row) -> EffectSizeLogLikelihood.johnston(row.counts())),
              number(
                  "dp",
                  "Gries's DP over the target's segments, 0 even … 1 uneven; null where"
                      + " target_count is 0",
                  (ComparedTerm row) -> row.segments().dp()),
              count(
                  "target_segments_with",
                  "segments of the target that have the term (500 counted tokens of a section, the"
                      + " remainder joined to the last)",
                  (ComparedTerm row) -> row.segments().inTarget()),
              count(
                  "target_segments",
                  "segments of the target with a position",
                  (ComparedTerm row) -> row.segments().targetSegments()),
              count(
                  "reference_segments_with",
                  "segments of the reference that have the term",
                  (ComparedTerm row) -> row.segments().inReference()),
              count(
                  "reference_segments",
                  "segments of the reference with a position",
                  (ComparedTerm row) -> row.segments().referenceSegments()),
              number(
                      "permutation_p",
                      "share of keyness.permutations of the segments whose mean rates differ as"
                          + " much, uncorrected; null where q_value exceeds keyness.alpha",
                      (ComparedTerm row) -> row.segments().permutationP())
                  .seededBy("target, reference or scope where it is null, n"),
              number(
                  "permutation_q",
                  "permutation_p corrected (Benjamini-Hochberg) for the family; terms without one"
                      + " count as not significant",
                  ComparedTerm::permutationQ),
              number(
                  "dispersion_log_likelihood",
                  "text dispersion keyness: G² of the segments with and without the term in target"
                      + " and reference",
                  (ComparedTerm row) -> LogLikelihood.fourCells(row.segments().counts().table())),
              number(
                  "dispersion_p_value",
                  "of these segments, by Fisher's exact test, two-sided, uncorrected; null where"
                      + " q_value exceeds keyness.alpha",
                  (ComparedTerm row) -> row.segments().dispersionP()),
              number(
                  "dispersion_q_value",
                  "dispersion_p_value corrected as permutation_q",
                  ComparedTerm::dispersionQ),
              flag(
                  "robust",
                  "q_value and permutation_q ≤ keyness.alpha, lrc not 0, bic > 2, and two segments"
                      + " with the term that are no neighbours, on the side with the higher rate",
                  (ComparedTerm row) -> row.term().robust()),
              text(
                  "part_of",
                  "for robust terms: the longer robust term that has it in at least 0.8 of its"
                      + " occurrences, on the side with the higher rate; else null",
                  (ComparedTerm row) -> row.term().partOf()),
              ExampleSentence.column(
                  "for robust terms: sentences of the target with the term, as far apart as"
                      + " possible; else null",
                  (ComparedTerm row) -> row.term().examples())));

  private KeynessTable() {}
}
