package org.annales.stats.worked;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.annales.stats.Sorted;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.Contingency;
import org.annales.stats.association.FisherExact;
import org.annales.stats.association.SegmentLogRatio;
import org.annales.stats.dispersion.ExpectedDispersion;
import org.annales.stats.dispersion.Parts;
import org.annales.stats.resampling.BlockBootstrap;
import org.annales.stats.resampling.SerialMean;
import org.annales.stats.test.AttainableFamily;
import org.annales.stats.test.Dominance;
import org.annales.stats.test.FalseDiscovery;
import org.annales.stats.test.Homogeneity;
import org.annales.stats.test.PermutationTest;
import org.annales.stats.test.SampleSumTail;

/** The formulas of p-values, of tests on segments and of intervals, by their names. */
final class TestFormulas {
  private final Map<String, Function<Inputs, double[]>> formulas = new LinkedHashMap<>();

  private TestFormulas() {
    addPValues();
    addSegments();
    addTexts();
  }

  static Map<String, Function<Inputs, double[]>> all() {
    return new TestFormulas().formulas;
  }

  private void addPValues() {
    of("p_value", in -> ChiSquared.pValue(in.number("x")));
    of("ln_p", in -> ChiSquared.lnP(in.number("x")));
    of("p_value_of_degrees", in -> ChiSquared.pValue(in.number("x"), degrees(in)));
    of("ln_p_of_degrees", in -> ChiSquared.lnP(in.number("x"), degrees(in)));
    formulas.put("benjamini_hochberg", in -> FalseDiscovery.benjaminiHochberg(in.numbers("p")));
    formulas.put("benjamini_yekutieli", in -> FalseDiscovery.benjaminiYekutieli(in.numbers("p")));
    formulas.put(
        "ln_benjamini_hochberg", in -> FalseDiscovery.lnBenjaminiHochberg(in.numbers("ln_p")));
    formulas.put(
        "ln_benjamini_yekutieli", in -> FalseDiscovery.lnBenjaminiYekutieli(in.numbers("ln_p")));
  }

  private static int degrees(Inputs in) {
    return Math.toIntExact(in.count("degrees"));
  }

  private void addSegments() {
    of("permutation_p", TestFormulas::permutation);
    of("sample_sum_tail", TestFormulas::sampleSumTail);
    of(
        "fisher_mid_p_from",
        in ->
            Math.exp(
                FisherExact.lnMidFrom(
                    Contingency.ofMarginals(
                        in.count("o11"), in.count("r1"), in.count("c1"), in.count("n")),
                    in.count("least"))));
    of(
        "dp_expected",
        in ->
            new ExpectedDispersion(new Parts(toLongs(in.numbers("sizes"))))
                .dp(in.count("frequency")));
    formulas.put(
        "benjamini_hochberg_of_some",
        in ->
            FalseDiscovery.benjaminiHochberg(in.numbers("p"), Math.toIntExact(in.count("tests"))));
    of("mann_whitney_u", in -> dominance(in).u());
    of("rank_sum", in -> dominance(in).rankSum());
    of("mann_whitney_p", in -> dominance(in).normalPValue());
    of("mann_whitney_exact_p", in -> dominance(in).exactPValue());
    of("cliffs_delta", in -> dominance(in).cliffsDelta());
    of("bootstrap_low", in -> bootstrap(in).low());
    of("bootstrap_high", in -> bootstrap(in).high());
    of("bootstrap_quantile", in -> bootstrap(in).quantile(in.number("p")));
    of("serial_mean_low", in -> serialMean(in).low());
    of("serial_mean_high", in -> serialMean(in).high());
  }

  private void addTexts() {
    of("log_likelihood_of_texts", in -> texts(in).logLikelihood());
    of("chi_squared_of_texts", in -> texts(in).chiSquared());
    of("cramers_v", in -> texts(in).cramersV());
    of("cramers_v_corrected", in -> texts(in).cramersVCorrected());
    of("cliffs_delta_low", in -> dominance(in).low());
    of("cliffs_delta_high", in -> dominance(in).high());
    of("mann_whitney_least_p", in -> dominance(in).leastPValue());
    of("permutation_least_p", TestFormulas::permutationLeast);
    formulas.put("attainable_family", in -> members(in.numbers("least_p")));
    of("dominance_p", in -> dominance(in).pValue());
    of("segment_log_ratio_low", in -> segments(in).low());
    of("segment_log_ratio_high", in -> segments(in).high());
  }

  private static Homogeneity texts(Inputs in) {
    return new Homogeneity(in.counts("counts"), in.counts("sizes"));
  }

  private static Dominance dominance(Inputs in) {
    return Dominance.of(Sorted.of(in.numbers("target")), Sorted.of(in.numbers("reference")));
  }

  private static SegmentLogRatio segments(Inputs in) {
    return new SegmentLogRatio(
        SegmentLogRatio.Sums.of(in.counts("counts"), in.counts("sizes")),
        SegmentLogRatio.Sums.of(in.counts("reference_counts"), in.counts("reference_sizes")));
  }

  private static double[] members(double... least) {
    boolean[] members = AttainableFamily.members(least);
    double[] numbers = new double[members.length];
    Arrays.setAll(numbers, i -> members[i] ? 1 : 0);
    return numbers;
  }

  private static double permutation(Inputs in) {
    int draws = Math.toIntExact(in.count("draws"));
    return new PermutationTest(
            in.numbers("target").length, in.numbers("reference").length, draws, in.count("seed"))
        .pValue(rates(in));
  }

  private static double permutationLeast(Inputs in) {
    return new PermutationTest(in.numbers("target").length, in.numbers("reference").length, 1, 0)
        .leastPValue(rates(in));
  }

  private static double[] rates(Inputs in) {
    double[] target = in.numbers("target");
    double[] reference = in.numbers("reference");
    double[] rates = Arrays.copyOf(target, target.length + reference.length);
    System.arraycopy(reference, 0, rates, target.length, reference.length);
    return rates;
  }

  private static SerialMean serialMean(Inputs in) {
    return new SerialMean(SerialMean.Unit.SEGMENTS, in.numbers("values"));
  }

  private static long[] toLongs(double... values) {
    return Arrays.stream(values).mapToLong(value -> (long) value).toArray();
  }

  private static double sampleSumTail(Inputs in) {
    double[] values = in.numbers("values");
    int units = Math.toIntExact(in.count("units"));
    int drawn = Math.toIntExact(in.count("drawn"));
    return new SampleSumTail(values, values.length, units, drawn).atLeast(in.number("sum"));
  }

  private static BlockBootstrap bootstrap(Inputs in) {
    return new BlockBootstrap(
        in.numbers("values"),
        Math.toIntExact(in.count("block")),
        Math.toIntExact(in.count("resamples")),
        in.count("seed"));
  }

  private void of(String name, ToDoubleFunction<Inputs> formula) {
    formulas.put(name, in -> new double[] {formula.applyAsDouble(in)});
  }
}
