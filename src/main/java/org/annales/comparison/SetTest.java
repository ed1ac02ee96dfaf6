package org.annales.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.Confidence;
import org.annales.stats.Defined;
import org.annales.stats.association.SegmentLogRatio;
import org.annales.stats.association.SegmentLogRatio.Sums;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.PermutationTest;

/** Tests how the two sides of a comparison of sets differ in an item. */
record SetTest(ComparedItem item, SetPlan.Sides sides, ComparisonSettings settings) {

  /** Tests a measure by the samples of the sections of both sides. */
  SetDifference ofMeasure(List<ItemPart> parts) {
    Sample target = joined(parts, true);
    Sample reference = joined(parts, false);
    SampleTestResult outcome =
        new RankTester(Rate.named(item.item()).orElse(null), List.of(target, reference))
            .againstSection(target, reference);
    return new SetDifference(
        sides.comparison(),
        item,
        false,
        target.value(),
        outcome,
        Double.NaN,
        0,
        0,
        Math.abs(outcome.effect()) >= settings.minEffect().cliffsDelta(),
        null);
  }

  private String name() {
    return sides.comparison().text();
  }

  private boolean isOfTarget(ItemPart part) {
    return part.place().order() < sides.target();
  }

  /**
   * The sections of a side as one sample; a measure that is no formula of counts as the mean of
   * their values, weighted by their sentences or segments.
   */
  private Sample joined(List<ItemPart> parts, boolean ofTarget) {
    List<Sample> samples =
        parts.stream().filter(part -> isOfTarget(part) == ofTarget).map(ItemPart::sample).toList();
    double[] units =
        samples.stream().flatMapToDouble(s -> Arrays.stream(s.units().sorted())).sorted().toArray();
    Counts counts =
        samples.stream()
            .map(Sample::counts)
            .filter(Objects::nonNull)
            .reduce(new Counts(), Counts::plus);
    long weight = samples.stream().mapToLong(Sample::weight).sum();
    double value =
        Rate.named(item.item())
            .map(rate -> rate.of(counts))
            .orElseGet(() -> samples.stream().mapToDouble(Sample::sum).sum() / weight);
    String side = ofTarget ? "target" : "reference";
    return new Sample(side, 0, value, weight, new Sample.Units(units), counts, null);
  }

  /**
   * Tests a word or an entity by its occurrences; null where it is too rare to be tested.
   *
   * @param parts the sections that have it
   */
  SetDifference ofOccurrences(List<ItemPart> parts) {
    int length = parts.stream().mapToInt(part -> part.occurrences().size()).sum();
    int[] places = new int[length];
    double[] rates = new double[length];
    long[] counts = new long[length];
    int at = 0;
    for (ItemPart part : parts) {
      for (int i = 0; i < part.occurrences().size(); i++, at++) {
        places[at] = part.occurrences().segment(i);
        counts[at] = part.occurrences().count(i);
        rates[at] = (double) counts[at] / sides.words().get(places[at]);
      }
    }
    boolean chosen = parts.stream().anyMatch(ItemPart::chosen);
    if (Arrays.stream(counts).sum() < settings.minCount() && !chosen) {
      return null;
    }
    int targets = (int) parts.stream().filter(this::isOfTarget).count();
    Sums target = sums(true, places, counts);
    SampleTestResult outcome = outcome(target, sums(false, places, counts));
    return new SetDifference(
        sides.comparison(),
        item,
        chosen,
        Defined.perMillion(target.count(), target.size()),
        outcome,
        outcome.pValue() <= Confidence.ALPHA ? permutationP(places, rates) : Double.NaN,
        targets,
        parts.size() - targets,
        Math.max(outcome.low(), -outcome.high()) >= settings.minEffect().logRatio(),
        null);
  }

  private Sums sums(boolean ofTarget, int[] places, long... counts) {
    double squares = 0;
    double products = 0;
    long count = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] < sides.target() == ofTarget) {
        count += counts[i];
        squares += (double) counts[i] * counts[i];
        products += (double) counts[i] * sides.words().get(places[i]);
      }
    }
    Sums none = ofTarget ? sides.ofTarget() : sides.ofReference();
    return new Sums(none.segments(), count, none.size(), squares, products, none.sizesSquared());
  }

  private static SampleTestResult outcome(Sums target, Sums reference) {
    if (Math.min(target.segments(), reference.segments()) < Sample.LEAST_UNITS) {
      return SampleTestResult.none(
          Defined.perMillion(reference.count(), reference.size()),
          (int) target.segments(),
          (int) reference.segments(),
          ComparisonReasons.TOO_SHORT);
    }
    SegmentLogRatio ratio = new SegmentLogRatio(target, reference);
    return OccurrenceTester.normal(target, reference, ratio);
  }

  /** 1 where the rates are constant. */
  private double permutationP(int[] places, double... rates) {
    PermutationTest test =
        new PermutationTest(
            sides.target(), sides.reference(), settings.permutations(), Seeds.of(name()));
    double p = test.pValue(places, rates, places.length);
    return Double.isFinite(p) ? p : 1;
  }
}
