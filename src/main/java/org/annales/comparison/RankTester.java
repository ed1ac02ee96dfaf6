package org.annales.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.annales.stats.Sorted;
import org.annales.stats.test.Dominance;

/**
 * Tests whether the segments of one section rank above those of another: Mann and Whitney's test
 * with Cliff's delta, for measures of unknown distribution.
 */
final class RankTester implements Tester {
  private final Rate rate;
  private final double[] whole;
  private final double ties;
  private final double sum;
  private final long weight;
  private final Counts counts;

  /**
   * A test of some sections.
   *
   * @param rate null where the measure is no formula of counts: then the value of several sections
   *     is their weighted mean
   */
  RankTester(Rate rate, List<Sample> sections) {
    this.rate = rate;
    this.whole =
        Sorted.of(
            sections.stream()
                .flatMapToDouble(section -> Arrays.stream(section.units().sorted()))
                .toArray());
    this.ties = Sorted.ties(whole);
    this.sum = sections.stream().mapToDouble(Sample::sum).sum();
    this.weight = sections.stream().mapToLong(Sample::weight).sum();
    this.counts =
        sections.stream()
            .map(Sample::counts)
            .filter(Objects::nonNull)
            .reduce(new Counts(), Counts::plus);
  }

  @Override
  public SampleTestResult againstRest(Sample section) {
    double[] part = section.units().sorted();
    double value =
        rate == null
            ? (sum - section.sum()) / (weight - section.weight())
            : rate.of(counts.minus(section.counts()));
    int rest = whole.length - part.length;
    return outcome(value, part.length, rest, () -> Dominance.ofPart(part, whole, ties));
  }

  @Override
  public SampleTestResult againstSection(Sample section, Sample other) {
    double[] a = section.units().sorted();
    double[] b = other.units().sorted();
    return outcome(other.value(), a.length, b.length, () -> Dominance.of(a, b));
  }

  private SampleTestResult outcome(double value, int a, int b, Supplier<Dominance> compared) {
    if (Math.min(a, b) < Sample.LEAST_UNITS) {
      return SampleTestResult.none(value, a, b, ComparisonReasons.TOO_SHORT);
    }
    Dominance dominance = compared.get();
    double p = dominance.pValue();
    if (Double.isNaN(p)) {
      return SampleTestResult.none(value, a, b, ComparisonReasons.CONSTANT);
    }
    return new SampleTestResult(
        value,
        "cliffs_delta",
        dominance.cliffsDelta(),
        dominance.low(),
        dominance.high(),
        dominance.isExact() ? "mann_whitney_exact" : "mann_whitney",
        p,
        dominance.leastPValue(),
        a,
        b,
        null);
  }
}
