package org.annales.comparison;

import java.util.List;
import org.annales.stats.Defined;
import org.annales.stats.association.SegmentLogRatio;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.PermutationTest;

/**
 * Tests whether a word or an entity is more frequent in one section than in another: by permutation
 * of segments, with the log ratio; by the normal law of the log ratio where there are very many.
 */
final class OccurrenceTester implements Tester {
  /** More segments are not permuted, to limit the time. */
  private static final int MOST_PERMUTED = 2000;

  private final String documentId;
  private final List<Sample> sections;
  private final int permutations;
  private final SegmentLogRatio.Sums all;

  OccurrenceTester(String documentId, List<Sample> sections, int permutations) {
    this.documentId = documentId;
    this.sections = List.copyOf(sections);
    this.permutations = permutations;
    this.all =
        sections.stream()
            .map(OccurrenceTester::sums)
            .reduce(SegmentLogRatio.Sums::plus)
            .orElseThrow();
  }

  private static SegmentLogRatio.Sums sums(Sample section) {
    return SegmentLogRatio.Sums.of(section.occurrences().counts(), section.occurrences().sizes());
  }

  @Override
  public SampleTestResult againstRest(Sample section) {
    List<Sample> rest =
        all.segments() > MOST_PERMUTED
            ? List.of()
            : sections.stream().filter(other -> other.ordinal() != section.ordinal()).toList();
    return outcome(section, SectionTest.REST, all.minus(sums(section)), rest);
  }

  @Override
  public SampleTestResult againstSection(Sample section, Sample other) {
    return outcome(section, other.sectionId(), sums(other), List.of(other));
  }

  private SampleTestResult outcome(
      Sample section, String reference, SegmentLogRatio.Sums other, List<Sample> others) {
    SegmentLogRatio.Sums own = sums(section);
    int a = (int) own.segments();
    int b = (int) other.segments();
    double value = Defined.perMillion(other.count(), other.size());
    if (Math.min(a, b) < Sample.LEAST_UNITS) {
      return SampleTestResult.none(value, a, b, ComparisonReasons.TOO_SHORT);
    }
    if (own.count() + other.count() == 0) {
      return SampleTestResult.none(value, a, b, ComparisonReasons.NO_VARIATION);
    }
    SegmentLogRatio ratio = new SegmentLogRatio(own, other);
    if (a + b > MOST_PERMUTED) {
      return normal(own, other, ratio);
    }
    double[] rates = rates(section, others, a + b);
    long seed = Seeds.of(documentId, section.sectionId(), reference);
    PermutationTest test = new PermutationTest(a, b, permutations, seed);
    return outcome(own, other, ratio, "permutation", test.pValue(rates), test.leastPValue(rates));
  }

  /** The result by the normal law of the log ratio. */
  static SampleTestResult normal(
      SegmentLogRatio.Sums own, SegmentLogRatio.Sums other, SegmentLogRatio ratio) {
    return outcome(own, other, ratio, "log_ratio_normal", ratio.pValue(), 0);
  }

  private static SampleTestResult outcome(
      SegmentLogRatio.Sums own,
      SegmentLogRatio.Sums other,
      SegmentLogRatio ratio,
      String test,
      double pValue,
      double leastPValue) {
    return new SampleTestResult(
        Defined.perMillion(other.count(), other.size()),
        "log_ratio",
        ratio.value(),
        ratio.low(),
        ratio.high(),
        test,
        pValue,
        leastPValue,
        (int) own.segments(),
        (int) other.segments(),
        null);
  }

  private static double[] rates(Sample section, List<Sample> others, int segments) {
    double[] rates = new double[segments];
    int at = fill(rates, 0, section);
    for (Sample other : others) {
      at = fill(rates, at, other);
    }
    return rates;
  }

  private static int fill(double[] rates, int from, Sample section) {
    int segments = section.occurrences().counts().length;
    for (int i = 0; i < segments; i++) {
      rates[from + i] = section.occurrences().rate(i);
    }
    return from + segments;
  }
}
