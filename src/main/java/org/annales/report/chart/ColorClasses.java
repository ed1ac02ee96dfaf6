package org.annales.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Divides values into nine classes of colour: linear ones, logarithmic ones where the greatest is
 * more than 8 times the median of those above 0, or diverging ones symmetrical to 0.
 *
 * @param names the names of the classes in the style sheet
 * @param limits the limits between them, rising, one more than names
 */
record ColorClasses(List<String> names, List<Double> limits) {
  private static final int COUNT = 9;
  private static final double SKEWED = 8;

  /** Returns the classes of some values, all of which are finite. */
  static ColorClasses of(double[] values, boolean diverging) {
    Range range = Range.of(Arrays.stream(values));
    if (diverging) {
      double most = Math.max(Math.abs(range.low()), Math.abs(range.high()));
      return new ColorClasses(names(true), linear(most == 0 ? -1 : -most, most == 0 ? 1 : most));
    }
    if (range.low() == range.high()) {
      return new ColorClasses(List.of("q4"), List.of(range.low(), range.low()));
    }
    double[] positive = Arrays.stream(values).filter(v -> v > 0).sorted().toArray();
    boolean skewed =
        range.low() >= 0
            && range.high() > SKEWED * positive[positive.length / 2]
            && positive[positive.length / 20] < range.high();
    if (skewed) {
      return new ColorClasses(
          names(false), logarithmic(range.low(), positive[positive.length / 20], range.high()));
    }
    Range near = range.withNearZero();
    return new ColorClasses(names(false), linear(near.low(), near.high()));
  }

  private static List<String> names(boolean diverging) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      names.add(diverging ? "d" + (i < 5 ? "-" + (4 - i) : i - 4) : "q" + i);
    }
    names.replaceAll(n -> n.equals("d-0") ? "d0" : n);
    return names;
  }

  private static List<Double> linear(double low, double high) {
    List<Double> limits = new ArrayList<>();
    for (int i = 0; i <= COUNT; i++) {
      limits.add(low + (high - low) * i / COUNT);
    }
    return limits;
  }

  /** The first class begins at the least value, the others from a low one above 0 on. */
  private static List<Double> logarithmic(double low, double first, double high) {
    List<Double> limits =
        new ArrayList<>(
            DoubleStream.iterate(0, i -> i + 1)
                .limit(COUNT + 1L)
                .map(i -> first * Math.pow(high / first, i / COUNT))
                .boxed()
                .toList());
    limits.set(0, low);
    limits.set(COUNT, high);
    return limits;
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
