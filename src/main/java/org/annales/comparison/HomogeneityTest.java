package org.annales.comparison;

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
 * Tests whether the sections of a document differ at all in a measure, a word or an entity: by
 * ranks of units, or by χ² of occurrences with segments permuted.
 */
final class HomogeneityTest {
  private static final int FEW = 5;
  private static final int LEAST_PERMUTATIONS = 199;
  private static final int MOST_UNITS_PERMUTED = 20_000_000;

  private HomogeneityTest() {}

  /** The test of a measure in a document, not yet corrected. */
  static SectionTest of(
      String documentId, String measure, Iterable<Sample> found, ComparisonSettings settings) {
    List<Sample> sections = new ArrayList<>();
    found.forEach(sections::add);
    sections.sort(Comparator.comparingInt(Sample::ordinal));
    List<Sample> tested = sections.stream().filter(Sample::isTested).toList();
    int units = tested.stream().mapToInt(Sample::size).sum();
    Result result = none(ComparisonReasons.FEW_SECTIONS);
    if (tested.size() > 1) {
      int permutations =
          Math.max(
              Math.min(LEAST_PERMUTATIONS, settings.permutations()),
              Math.min(settings.permutations(), MOST_UNITS_PERMUTED / units));
      long seed = Seeds.of(documentId, measure);
      result =
          sections.get(0).occurrences() == null
              ? ranked(tested, permutations, seed)
              : occurring(tested, permutations, seed);
    }
    double no = Double.NaN;
    return new SectionTest(
        documentId,
        SectionTest.ALL,
        null,
        null,
        measure,
        no,
        new SampleTestResult(
            no,
            result.effectSize,
            result.effect,
            no,
            no,
            result.test,
            result.pValue,
            Double.isNaN(result.pValue) ? no : 0,
            units,
            0,
            result.reason),
        new SectionTest.Homogeneous(tested.size(), result.statistic, result.chanceHigh),
        null);
  }

  private record Result(
      String test,
      double statistic,
      String effectSize,
      double effect,
      double chanceHigh,
      double pValue,
      String reason) {}

  private static Result none(String reason) {
    double no = Double.NaN;
    return new Result(null, no, null, no, no, no, reason);
  }

  private static Result ranked(List<Sample> tested, int permutations, long seed) {
    KruskalWallis test =
        new KruskalWallis(tested.stream().map(section -> section.units().sorted()).toList());
    if (Double.isNaN(test.pValue())) {
      return none(ComparisonReasons.CONSTANT);
    }
    boolean many = tested.stream().allMatch(section -> section.size() >= FEW);
    PermutationDistribution permuted = many ? null : test.permuted(permutations, seed);
    return new Result(
        many ? "kruskal_wallis" : "kruskal_wallis_permutation",
        test.statistic(),
        "eta_squared",
        test.etaSquared(),
        many ? test.chanceHigh() : test.chanceHigh(permuted),
        many ? test.pValue() : permuted.pValue(),
        null);
  }

  private static Result occurring(List<Sample> tested, int permutations, long seed) {
    List<Sample.Segments> segments = tested.stream().map(Sample::occurrences).toList();
    long[] counts = segments.stream().flatMapToLong(s -> Arrays.stream(s.counts())).toArray();
    long[] sizes = segments.stream().flatMapToLong(s -> Arrays.stream(s.sizes())).toArray();
    Homogeneity whole =
        new Homogeneity(
            segments.stream().mapToLong(s -> Arrays.stream(s.counts()).sum()).toArray(),
            segments.stream().mapToLong(s -> Arrays.stream(s.sizes()).sum()).toArray());
    if (Double.isNaN(whole.chiSquared())) {
      return none(ComparisonReasons.NO_VARIATION);
    }
    int[] lengths = tested.stream().mapToInt(Sample::size).toArray();
    PermutationDistribution permuted =
        Homogeneity.permuted(counts, sizes, lengths, permutations, seed);
    return new Result(
        "chi_squared_permutation",
        whole.chiSquared(),
        "cramers_v",
        whole.cramersVCorrected(),
        whole.chanceHigh(permuted),
        permuted.pValue(),
        null);
  }
}
