package org.annales.comparison;

import java.util.Arrays;
import java.util.List;
import org.annales.stats.Moments;
import org.annales.stats.Sorted;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.PermutationTest;
import org.annales.stats.test.WelchTest;

/**
 * Tests whether the sentences of one section have a greater mean than those of another: Welch's
 * test with Hedges's g; by permutation where there are few sentences.
 */
final class MeanTester implements Tester {
  private static final int LEAST = 10;

  /** With so many on both sides the mean of skewed values is normal enough. */
  private static final int MANY = 30;

  /** More units are not permuted, to limit the time. */
  private static final int MOST_PERMUTED = 500;

  private final String documentId;
  private final int permutations;
  private final double[] whole;
  private final Moments moments;

  MeanTester(String documentId, List<Sample> sections, int permutations) {
    this.documentId = documentId;
    this.permutations = permutations;
    this.whole =
        Sorted.of(
            sections.stream()
                .flatMapToDouble(section -> Arrays.stream(section.units().sorted()))
                .toArray());
    this.moments = Moments.of(whole);
  }

  @Override
  public int least() {
    return LEAST;
  }

  @Override
  public String unit() {
    return "sentence";
  }

  @Override
  public SampleTestResult againstRest(Sample section) {
    Moments part = Moments.of(section.units().sorted());
    Moments rest = moments.without(part);
    boolean permuted = isPermuted(part, rest);
    return outcome(
        section,
        SectionTest.REST,
        rest,
        permuted ? Sorted.without(whole, section.units().sorted()) : new double[0]);
  }

  @Override
  public SampleTestResult againstSection(Sample section, Sample other) {
    double[] units = other.units().sorted();
    return outcome(section, other.sectionId(), Moments.of(units), units);
  }

  private static boolean isPermuted(Moments a, Moments b) {
    return Math.min(a.n(), b.n()) < MANY && a.n() + b.n() <= MOST_PERMUTED;
  }

  private SampleTestResult outcome(
      Sample section, String reference, Moments other, double... units) {
    Moments own = Moments.of(section.units().sorted());
    int a = (int) own.n();
    int b = (int) other.n();
    if (Math.min(a, b) < LEAST) {
      return SampleTestResult.none(other.mean(), a, b, ComparisonReasons.TOO_SHORT);
    }
    WelchTest test = new WelchTest(own, other);
    double g = test.hedgesG();
    if (Double.isNaN(g)) {
      return SampleTestResult.none(other.mean(), a, b, ComparisonReasons.CONSTANT);
    }
    boolean permuted = isPermuted(own, other);
    double p = permuted ? permutationP(section, reference, units) : test.pValue();
    return new SampleTestResult(
        other.mean(),
        "hedges_g",
        g,
        test.hedgesLow(),
        test.hedgesHigh(),
        permuted ? "permutation" : "welch",
        p,
        a,
        b,
        null);
  }

  private double permutationP(Sample section, String reference, double... units) {
    double[] own = section.units().sorted();
    double[] all = Arrays.copyOf(own, own.length + units.length);
    System.arraycopy(units, 0, all, own.length, units.length);
    long seed = Seeds.of(documentId, section.sectionId(), reference);
    return new PermutationTest(own.length, units.length, permutations, seed).pValue(all);
  }
}
