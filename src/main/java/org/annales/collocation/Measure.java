package org.annales.collocation;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.annales.stats.Confidence;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.DeltaP;
import org.annales.stats.association.FisherExact;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.MutualInformation;
import org.annales.stats.association.OddsRatio;
import org.annales.stats.association.Overlap;
import org.annales.stats.association.PearsonChiSquared;
import org.annales.stats.association.PoissonStirling;
import org.annales.stats.association.TScore;
import org.annales.stats.association.ZScore;
import org.annales.table.Column;

/**
 * A measure of association as a column.
 *
 * @param meaning its unit, range and formula
 */
record Measure(String name, String meaning, Formula formula) {

  /** Computes a measure of a contingency table; NaN where it is not defined. */
  @FunctionalInterface
  interface Formula extends ToDoubleFunction<Contingency>, Serializable {}

  static final Measure EXPECTED =
      new Measure(
          "expected",
          "count if the two were independent: node_count · collocate_count / slots",
          Contingency::expected);
  static final Measure LOG_DICE =
      new Measure(
          "log_dice",
          "14 + log2(dice), at most 14; one more is twice as strong; does not depend on the size of"
              + " the text",
          Overlap::logDice);
  static final Measure LOG_LIKELIHOOD =
      new Measure(
          "log_likelihood",
          "G² of all four cells: 2 · Σ O · ln(O / E); without a sign, see direction",
          LogLikelihood::fourCells);
  static final Measure LN_P =
      new Measure(
          "ln_p",
          "natural logarithm of the p-value of log_likelihood (χ², one degree of freedom); it ranks"
              + " pairs, see conditional_p_value",
          table -> ChiSquared.lnP(LogLikelihood.fourCells(table)));

  /** The measures in the order of their columns. */
  static final List<Measure> ALL =
      List.of(
          EXPECTED,
          new Measure(
              "pmi", "pointwise mutual information in bits: log2(O / E)", MutualInformation::pmi),
          new Measure(
              "npmi", "pmi / −log2(O / N), −1 … 1, 1: never apart", MutualInformation::npmi),
          new Measure("mi2", "log2(O² / E)", MutualInformation::mi2),
          new Measure("mi3", "log2(O³ / E)", MutualInformation::mi3),
          new Measure("local_mi", "O · log2(O / E)", MutualInformation::local),
          LOG_DICE,
          new Measure("dice", "2 · O / (node_count + collocate_count), 0 … 1", Overlap::dice),
          new Measure("jaccard", "O / slots of either, 0 … 1", Overlap::jaccard),
          new Measure(
              "minimum_sensitivity",
              "the lesser of O / node_count and O / collocate_count, 0 … 1",
              Overlap::minimumSensitivity),
          LOG_LIKELIHOOD,
          LN_P,
          new Measure(
              "fisher_ln_p",
              "natural logarithm of the p-value of Fisher's exact test, right tail: so many or"
                  + " more",
              FisherExact::lnRight),
          new Measure("chi_squared", "Pearson's χ², without a sign", PearsonChiSquared::value),
          new Measure("chi_squared_yates", "χ² with Yates's correction", PearsonChiSquared::yates),
          new Measure("phi_squared", "χ² / N, 0 … 1", PearsonChiSquared::phiSquared),
          new Measure("t_score", "(O − E) / √O", TScore::value),
          new Measure("t_score_textbook", "(O − E) / √(O · (1 − O / N))", TScore::textbook),
          new Measure("z_score", "(O − E) / √E", ZScore::value),
          new Measure("z_score_binomial", "(O − E) / √(E · (1 − E / N))", ZScore::binomial),
          new Measure("z_score_yates", "± max(0, |O − E| − ½) / √E", ZScore::yates),
          new Measure("poisson_stirling", "O · (ln O − ln E − 1)", PoissonStirling::value),
          new Measure(
              "odds_ratio",
              "O11 · O22 / (O12 · O21); where a cell is 0, ½ is added to all four",
              OddsRatio::value),
          new Measure(
              "log_odds_ratio",
              "natural logarithm of the odds ratio, ½ added to all four cells",
              OddsRatio::logHaldane),
          new Measure(
              "log_odds_ratio_low",
              "lower end of its 95 % interval",
              table ->
                  OddsRatio.logHaldane(table) - Confidence.Z_95 * OddsRatio.standardError(table)),
          new Measure(
              "log_odds_ratio_high",
              "upper end of its 95 % interval",
              table ->
                  OddsRatio.logHaldane(table) + Confidence.Z_95 * OddsRatio.standardError(table)),
          new Measure(
              "delta_p_collocate",
              "P(collocate | node) − P(collocate | other node), −1 … 1",
              DeltaP::secondGivenFirst),
          new Measure(
              "delta_p_node",
              "P(node | collocate) − P(node | other collocate), −1 … 1",
              DeltaP::firstGivenSecond));

  /** The measures of a pair in one section. */
  static final List<Measure> IN_SECTION = List.of(EXPECTED, LOG_DICE, LOG_LIKELIHOOD, LN_P);

  Column<CollocationRow> column() {
    Formula of = formula;
    return Column.number(name, meaning, row -> of.applyAsDouble(row.table));
  }
}
