package org.annales.stats.worked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.annales.stats.association.BayesianInformation;
import org.annales.stats.association.ConservativeLogRatio;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.DeltaP;
import org.annales.stats.association.EffectSizeLogLikelihood;
import org.annales.stats.association.FisherExact;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.LogOdds;
import org.annales.stats.association.LogRatio;
import org.annales.stats.association.MutualInformation;
import org.annales.stats.association.OddsRatio;
import org.annales.stats.association.Overlap;
import org.annales.stats.association.PearsonChiSquared;
import org.annales.stats.association.PoissonStirling;
import org.annales.stats.association.RateComparison;
import org.annales.stats.association.TScore;
import org.annales.stats.association.TwoCorpora;
import org.annales.stats.association.ZScore;
import org.annales.stats.dispersion.Dispersion;
import org.annales.stats.dispersion.Gaps;
import org.annales.stats.richness.HeapsFit;
import org.annales.stats.richness.Readability;
import org.annales.stats.richness.Richness;
import org.annales.stats.richness.RunningRichness;
import org.annales.stats.richness.ZipfFit;

/**
 * Lists every formula by its name: that of its column in the tables, where it has one. Each needs a
 * worked number.
 */
public final class Formulas {
  private static final Map<String, Function<Inputs, double[]>> ALL = new LinkedHashMap<>();

  static {
    addAssociation();
    addTests();
    addKeyness();
    addDispersion();
    addGaps();
    addRichness();
    addReadability();
    ALL.putAll(TestFormulas.all());
    ALL.putAll(SimilarityFormulas.all());
    ALL.putAll(TopicFormulas.all());
  }

  private Formulas() {}

  /** The names of all formulas. */
  public static Set<String> names() {
    return Collections.unmodifiableSet(ALL.keySet());
  }

  static Function<Inputs, double[]> named(String name) {
    Function<Inputs, double[]> formula = ALL.get(name);
    if (formula == null) {
      throw new IllegalArgumentException("expected the name of a formula, found " + name);
    }
    return formula;
  }

  private static void addAssociation() {
    ofTable("expected", Contingency::expected);
    ofTable("pmi", MutualInformation::pmi);
    ofTable("npmi", MutualInformation::npmi);
    ofTable("mi2", MutualInformation::mi2);
    ofTable("mi3", MutualInformation::mi3);
    ofTable("local_mi", MutualInformation::local);
    ofTable("dice", Overlap::dice);
    ofTable("log_dice", Overlap::logDice);
    ofTable("jaccard", Overlap::jaccard);
    ofTable("minimum_sensitivity", Overlap::minimumSensitivity);
    ofTable("delta_p_collocate", DeltaP::secondGivenFirst);
    ofTable("delta_p_node", DeltaP::firstGivenSecond);
    ofTable("poisson_stirling", PoissonStirling::value);
    ofTable("odds_ratio", OddsRatio::value);
    ofTable("ln_odds_ratio_haldane", OddsRatio::logHaldane);
    ofTable("ln_odds_ratio_error", OddsRatio::standardError);
  }

  private static void addTests() {
    ofTable("t_score", TScore::value);
    ofTable("t_score_textbook", TScore::textbook);
    ofTable("z_score", ZScore::value);
    ofTable("z_score_binomial", ZScore::binomial);
    ofTable("z_score_yates", ZScore::yates);
    of(
        "z_score_berry_rogghe",
        in ->
            ZScore.berryRogghe(
                in.count("joint"),
                in.count("node"),
                in.count("collocate"),
                in.count("tokens"),
                Math.toIntExact(in.count("span"))));
    ofTable("chi_squared", PearsonChiSquared::value);
    ofTable("chi_squared_yates", PearsonChiSquared::yates);
    ofTable("phi_squared", PearsonChiSquared::phiSquared);
    ofTable("log_likelihood", LogLikelihood::fourCells);
    ofTable("fisher_right", FisherExact::right);
    ofTable("fisher_left", FisherExact::left);
    ofTable("fisher_two_sided", FisherExact::twoSided);
    ofTable("ln_fisher_right", FisherExact::lnRight);
  }

  private static void addKeyness() {
    ofCorpora("expected_target", TwoCorpora::expected);
    ofCorpora("expected_reference", TwoCorpora::referenceExpected);
    ofCorpora("per_million", TwoCorpora::perMillion);
    ofCorpora("reference_per_million", TwoCorpora::referencePerMillion);
    ofCorpora("log_likelihood_two_term", LogLikelihood::twoTerms);
    ofCorpora("log_likelihood_four_cells", c -> LogLikelihood.fourCells(c.table()));
    ofCorpora("chi_squared_of_corpora", c -> PearsonChiSquared.value(c.table()));
    ofCorpora("chi_squared_yates_of_corpora", c -> PearsonChiSquared.yates(c.table()));
    ofCorpora("odds_ratio_of_corpora", c -> OddsRatio.value(c.table()));
    ofCorpora("log_ratio", LogRatio::value);
    ofCorpora("log_ratio_low", LogRatio::low);
    ofCorpora("log_ratio_high", LogRatio::high);
    ofFamily("lrc", ConservativeLogRatio::value);
    ofFamily("lrc_low", ConservativeLogRatio::low);
    ofFamily("lrc_high", ConservativeLogRatio::high);
    ofCorpora("relative_risk", RateComparison::relativeRisk);
    ofCorpora("percent_difference", RateComparison::percentDifference);
    ofCorpora("difference_coefficient", RateComparison::differenceCoefficient);
    of("simple_maths", in -> RateComparison.simpleMaths(in.corpora(), in.number("k")));
    of("bic", in -> BayesianInformation.value(in.number("log_likelihood"), in.count("positions")));
    ofCorpora("ell_ucrel", EffectSizeLogLikelihood::ucrel);
    ofCorpora("ell_johnston", EffectSizeLogLikelihood::johnston);
    of("log_odds_delta", in -> logOdds(in).delta());
    of("log_odds_z", in -> logOdds(in).z());
  }

  private static LogOdds logOdds(Inputs in) {
    return new LogOdds(in.corpora(), in.number("prior"), in.number("all_priors"));
  }

  private static void addDispersion() {
    ofParts("range", Dispersion::range);
    ofParts("variation_coefficient", Dispersion::variationCoefficient);
    ofParts("juilland_d", Dispersion::juillandD);
    ofParts("carroll_d2", Dispersion::carrollD2);
    ofParts("rosengren_s", Dispersion::rosengrenS);
    ofParts("dp", Dispersion::dp);
    ofParts("dp_norm", Dispersion::dpNorm);
    ofParts("kld", Dispersion::kld);
    ofParts("kld_norm_base_2", Dispersion::kldNormBase2);
    ofParts("kld_norm_base_e", Dispersion::kldNormBaseE);
    ofParts("da", Dispersion::da);
    ofParts("distributional_consistency", Dispersion::distributionalConsistency);
  }

  private static void addGaps() {
    ofPositions("arf", Gaps::arf);
    ofPositions("ald", Gaps::ald);
    ofPositions("awt", Gaps::awt);
    ofPositions("frequency_by_ald", Gaps::frequencyByAld);
    ofPositions("frequency_by_awt", Gaps::frequencyByAwt);
  }

  private static void addRichness() {
    ofTypes("ttr", Richness::ttr);
    ofTypes("guiraud", Richness::guiraud);
    ofTypes("herdan", Richness::herdan);
    ofTypes("yule_k", Richness::yuleK);
    ofTypes("simpson", Richness::simpson);
    ofTypes("honore", Richness::honore);
    ofTypes("hapax_share", Richness::hapaxShare);
    ofTypes("hdd", Richness::hdd);
    of("mattr", in -> RunningRichness.mattr(in.types(), Math.toIntExact(in.count("window"))));
    of("mtld", in -> RunningRichness.mtld(in.types()));
    of("mtld_inclusive", in -> RunningRichness.mtldInclusive(in.types()));
    of("zipf_exponent", in -> ZipfFit.exponent(in.typeCounts()));
    of("heaps_beta", in -> new HeapsFit(in.types()).beta());
    of("heaps_k", in -> new HeapsFit(in.types()).k());
  }

  private static void ofTypes(String name, ToDoubleFunction<Richness> formula) {
    of(name, in -> formula.applyAsDouble(new Richness(in.typeCounts())));
  }

  private static void addReadability() {
    ofReading("flesch", Readability::flesch);
    ofReading("flesch_kincaid", Readability::fleschKincaid);
    ofReading("fog", Readability::fog);
    ofReading("smog", Readability::smog);
    ofReading("coleman_liau", Readability::colemanLiau);
    ofReading("ari", Readability::ari);
    ofReading("lix", Readability::lix);
  }

  private static void ofReading(String name, ToDoubleFunction<Readability> formula) {
    of(name, in -> formula.applyAsDouble(in.readability()));
  }

  private static void of(String name, ToDoubleFunction<Inputs> formula) {
    ALL.put(name, in -> new double[] {formula.applyAsDouble(in)});
  }

  private static void ofTable(String name, ToDoubleFunction<Contingency> formula) {
    of(name, in -> formula.applyAsDouble(in.table()));
  }

  private static void ofCorpora(String name, ToDoubleFunction<TwoCorpora> formula) {
    of(name, in -> formula.applyAsDouble(in.corpora()));
  }

  private static void ofFamily(String name, ToDoubleBiFunction<TwoCorpora, Long> formula) {
    of(name, in -> formula.applyAsDouble(in.corpora(), in.count("family_size")));
  }

  private static void ofParts(String name, ToDoubleFunction<Dispersion> formula) {
    of(name, in -> formula.applyAsDouble(in.dispersion()));
  }

  private static void ofPositions(String name, ToDoubleFunction<Gaps> formula) {
    of(name, in -> formula.applyAsDouble(in.gaps()));
  }
}
