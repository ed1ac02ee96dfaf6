package org.annales.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.annales.settings.ComparisonSettings;
import org.annales.stats.Defined;
import org.annales.stats.association.SegmentLogRatio;
import org.annales.stats.association.SegmentLogRatio.Sums;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.PermutationTest;

/** How the two sides of comparisons of sets differ in an item. */
final class SetDifferences {
  private static final int LEAST = 3;
  private static final double ALPHA = 0.05;
  private static final double MILLION = 1e6;
  private static final String TARGET = "target";
  private static final String REFERENCE = "reference";

  private final SetPlan plan;
  private final ComparisonSettings settings;

  SetDifferences(SetPlan plan, ComparisonSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  /** In a measure, by the samples of the sections of both sides. */
  Difference of(SetItem item, Iterable<Sample> targets, Iterable<Sample> references) {
    Sample target = joined(item, TARGET, targets);
    Sample reference = joined(item, REFERENCE, references);
    Tester tester =
        item.kind() == SetItem.Kind.SENTIMENT
            ? new MeanTester(name(item), List.of(target, reference), settings.permutations())
            : new RankTester(Rate.named(item.item()).orElse(null), List.of(target, reference));
    Outcome outcome = tester.againstSection(target, reference);
    return new Difference(item, target.value(), tester.unit(), outcome, Double.NaN, 0, 0, false);
  }

  private String name(SetItem item) {
    return plan.comparison(item.comparison()).text();
  }

  /** The sections of a side as one sample; a measure that is no formula of counts as a mean. */
  private static Sample joined(SetItem item, String side, Iterable<Sample> sections) {
    List<Sample> all = new ArrayList<>();
    sections.forEach(all::add);
    double[] units =
        all.stream().flatMapToDouble(s -> Arrays.stream(s.units().sorted())).sorted().toArray();
    Counts counts =
        all.stream()
            .map(Sample::counts)
            .filter(Objects::nonNull)
            .reduce(new Counts(), Counts::plus);
    double value =
        Rate.named(item.item())
            .map(rate -> rate.of(counts))
            .orElseGet(() -> Arrays.stream(units).average().orElse(Double.NaN));
    return new Sample(side, 0, value, new Sample.Units(units), counts, null);
  }

  /**
   * In a word or an entity, by its occurrences; null where it is too rare to be tested.
   *
   * @param found one of each section that has it
   */
  Difference of(SetItem item, Iterable<Occurrences> found) {
    SetPlan.Sides sides = plan.sides(item.comparison());
    List<Occurrences> sections = new ArrayList<>();
    found.forEach(sections::add);
    sections.sort(Comparator.comparingInt(section -> section.segment(0)));
    int length = sections.stream().mapToInt(Occurrences::size).sum();
    int[] places = new int[length];
    double[] rates = new double[length];
    long[] counts = new long[length];
    int at = 0;
    int targets = 0;
    for (Occurrences section : sections) {
      targets += section.segment(0) < sides.target() ? 1 : 0;
      for (int i = 0; i < section.size(); i++, at++) {
        places[at] = section.segment(i);
        counts[at] = section.count(i);
        rates[at] = (double) counts[at] / sides.words(places[at]);
      }
    }
    boolean chosen = sections.stream().anyMatch(Occurrences::isChosen);
    if (Arrays.stream(counts).sum() < settings.minCount() && !chosen) {
      return null;
    }
    Sums target = sums(sides, true, places, counts);
    Sums reference = sums(sides, false, places, counts);
    Outcome outcome = outcome(target, reference);
    double permutation = outcome.pValue() <= ALPHA ? dealt(item, sides, places, rates) : Double.NaN;
    return new Difference(
        item,
        MILLION * target.count() / target.size(),
        "segment",
        outcome,
        permutation,
        targets,
        sections.size() - targets,
        chosen);
  }

  private static Sums sums(SetPlan.Sides sides, boolean ofTarget, int[] places, long... counts) {
    double squares = 0;
    double products = 0;
    long count = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] < sides.target() == ofTarget) {
        count += counts[i];
        squares += (double) counts[i] * counts[i];
        products += (double) counts[i] * sides.words(places[i]);
      }
    }
    Sums none = sides.without(ofTarget);
    return new Sums(none.segments(), count, none.size(), squares, products, none.sizesSquared());
  }

  private static Outcome outcome(Sums target, Sums reference) {
    int a = (int) target.segments();
    int b = (int) reference.segments();
    double value = MILLION * reference.count() / reference.size();
    if (Math.min(a, b) < LEAST) {
      return Outcome.none(value, a, b, Reasons.TOO_SHORT);
    }
    SegmentLogRatio ratio = new SegmentLogRatio(target, reference);
    return new Outcome(
        value,
        "log_ratio",
        ratio.value(),
        ratio.low(),
        ratio.high(),
        "log_ratio_normal",
        ratio.pValue(),
        a,
        b,
        null);
  }

  private double dealt(SetItem item, SetPlan.Sides sides, int[] places, double... rates) {
    PermutationTest test =
        new PermutationTest(
            sides.target(), sides.reference(), settings.permutations(), Seeds.of(name(item)));
    double p = test.pValue(places, rates, places.length);
    return Defined.orNull(p) == null ? 1 : p;
  }
}
