package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides values into at most nine classes of colour: linear ones, logarithmic ones where the
 * greatest is more than 8 times the median of those above 0, or diverging ones symmetrical to 0.
 *
 * @param names the names of the classes in the style sheet
 * @param limits the limits between them, rising, one more than names
 */
record ColorClasses(List<String> names, List<Double> limits) {
  private static final int COUNT = 9;
  private static final double SKEWED = 8;
  private static final List<String> DIVERGING =
      List.of("d-4", "d-3", "d-2", "d-1", "d0", "d1", "d2", "d3", "d4");

  /** Returns the classes of some values, all of which are finite. */
  static ColorClasses of(double[] values, boolean diverging) {
    Range range = Range.of(Arrays.stream(values));
    if (diverging) {
      double most = Math.max(Math.abs(range.low()), Math.abs(range.high()));
      double end = most == 0 ? 1 : most;
      return new ColorClasses(DIVERGING, new ClassLimits(COUNT, false).linear(-end, end));
    }
    if (range.low() == range.high()) {
      return rising(List.of(range.low(), range.low()));
    }
    ClassLimits limits = new ClassLimits(COUNT, ClassLimits.areCounts(values));
    double[] positive = Arrays.stream(values).filter(v -> v > 0).sorted().toArray();
    boolean skewed =
        range.low() >= 0
            && range.high() > SKEWED * positive[positive.length / 2]
            && positive[positive.length / 20] < range.high();
    Range near = range.withNearZero();
    return rising(
        skewed
            ? limits.logarithmic(range.low(), positive[positive.length / 20], range.high())
            : limits.linear(near.low(), near.high()));
  }

  /** Returns the classes between some limits; the colours of a few are as far apart. */
  private static ColorClasses rising(List<Double> limits) {
    int last = limits.size() - 2;
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      names.add("q" + (last == 0 ? COUNT / 2 : Math.round(i * (COUNT - 1.0) / last)));
    }
    return new ColorClasses(names, limits);
  }

  /** Returns the index of the class of a value. */
  int indexOf(double value) {
    for (int i = names.size() - 1; i > 0; i--) {
      if (value >= limits.get(i)) {
        return i;
      }
    }
    return 0;
  }
}
