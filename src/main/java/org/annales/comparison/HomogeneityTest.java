package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.resampling.PermutationDistribution;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.Homogeneity;
import org.annales.stats.test.KruskalWallis;

/**
 * Whether the sections of a document differ at all in a measure, a word or an entity: what to ask
 * before looking at some of them.
 */
final class HomogeneityTest {
  private static final int FEW = 5;
  private static final int LEAST_DEALS = 199;
  private static final int MOST_UNITS_DEALT = 20_000_000;

  private HomogeneityTest() {}

  /**
   * The result of a test.
   *
   * @param counted whether it is of a word or an entity
   */
  record Result(
      String measure,
      boolean counted,
      int sections,
      String unit,
      int units,
      String test,
      double statistic,
      String effectSize,
      double effect,
      double chanceHigh,
      double pValue,
      String reason)
      implements Serializable {}

  /** The test of a measure in a document. */
  static Result of(
      String documentId, String measure, Iterable<Sample> found, ComparisonSettings settings) {
    List<Sample> sections = new ArrayList<>();
    found.forEach(sections::add);
    sections.sort(Comparator.comparingInt(Sample::ordinal));
    Tester tester = Tester.of(documentId, measure, sections, settings);
    List<Sample> tested =
        sections.stream().filter(section -> section.size() >= tester.least()).toList();
    int units = tested.stream().mapToInt(Sample::size).sum();
    boolean counted = sections.get(0).occurrences() != null;
    if (tested.size() < 2) {
      return none(measure, counted, tested.size(), tester.unit(), units, Reasons.FEW_SECTIONS);
    }
    int deals =
        Math.max(
            Math.min(LEAST_DEALS, settings.permutations()),
            Math.min(settings.permutations(), MOST_UNITS_DEALT / units));
    long seed = Seeds.of(documentId, measure);
    return counted
        ? occurring(measure, tested, units, deals, seed)
        : ranked(measure, tester.unit(), tested, units, deals, seed);
  }

  private static Result none(
      String measure, boolean counted, int sections, String unit, int units, String reason) {
    double no = Double.NaN;
    return new Result(measure, counted, sections, unit, units, null, no, null, no, no, no, reason);
  }

  private static Result ranked(
      String measure, String unit, List<Sample> tested, int units, int deals, long seed) {
    KruskalWallis test =
        new KruskalWallis(tested.stream().map(section -> section.units().sorted()).toList());
    if (Double.isNaN(test.pValue())) {
      return none(measure, false, tested.size(), unit, units, Reasons.CONSTANT);
    }
    boolean many = tested.stream().allMatch(section -> section.size() >= FEW);
    PermutationDistribution dealt = many ? null : test.permuted(deals, seed);
    return new Result(
        measure,
        false,
        tested.size(),
        unit,
        units,
        many ? "kruskal_wallis" : "kruskal_wallis_permutation",
        test.statistic(),
        "eta_squared",
        test.etaSquared(),
        many ? test.chanceHigh() : test.chanceHigh(dealt),
        many ? test.pValue() : dealt.pValue(),
        null);
  }

  private static Result occurring(
      String measure, List<Sample> tested, int units, int deals, long seed) {
    long[] counts =
        tested.stream().flatMapToLong(s -> Arrays.stream(s.occurrences().counts())).toArray();
    long[] sizes =
        tested.stream().flatMapToLong(s -> Arrays.stream(s.occurrences().sizes())).toArray();
    int[] segments = tested.stream().mapToInt(Sample::size).toArray();
    Homogeneity whole =
        new Homogeneity(
            tested.stream().mapToLong(s -> Arrays.stream(s.occurrences().counts()).sum()).toArray(),
            tested.stream().mapToLong(s -> Arrays.stream(s.occurrences().sizes()).sum()).toArray());
    if (Double.isNaN(whole.chiSquared())) {
      return none(measure, true, tested.size(), "segment", units, Reasons.NO_VARIATION);
    }
    PermutationDistribution dealt = Homogeneity.permuted(counts, sizes, segments, deals, seed);
    return new Result(
        measure,
        true,
        tested.size(),
        "segment",
        units,
        "chi_squared_permutation",
        whole.chiSquared(),
        "cramers_v",
        whole.cramersVCorrected(),
        whole.chanceHigh(dealt),
        dealt.pValue(),
        null);
  }
}
