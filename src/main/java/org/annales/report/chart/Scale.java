package org.annales.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to coordinates, linearly.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, above {@code low}
 * @param step the distance between ticks: 1, 2 or 5 times a power of ten
 */
record Scale(double low, double high, double step, double from, double to) {
  /** Larger values are drawn at the border: differences of them are no numbers. */
  private static final double LARGEST = 1e300;

  /** Returns a scale that ends at ticks. */
  static Scale rounded(Range range, int ticks, double from, double to) {
    Range wide = range.widened();
    double step = niceStep((clamp(wide.high()) - clamp(wide.low())) / ticks);
    double low = Math.floor(clamp(wide.low()) / step + 1e-9) * step;
    double high = Math.ceil(clamp(wide.high()) / step - 1e-9) * step;
    return new Scale(low, high, step, from, to);
  }

  /** Returns a scale that ends at the values themselves. */
  static Scale exact(Range range, int ticks, double from, double to) {
    Range wide = range.widened();
    double low = clamp(wide.low());
    double high = clamp(wide.high());
    return new Scale(low, high, niceStep((high - low) / ticks), from, to);
  }

  private static double clamp(double value) {
    return Math.max(-LARGEST, Math.min(LARGEST, value));
  }

  private static double niceStep(double distance) {
    double power = Math.pow(10, Math.floor(Math.log10(distance) + 1e-9));
    double factor = distance / power;
    return power * (factor <= 1 + 1e-9 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
  }

  /** Returns the coordinate of a value; values outside lie on the border. */
  double at(double value) {
    double share = (Math.max(low, Math.min(high, value)) - low) / (high - low);
    return from + share * (to - from);
  }

  /** Returns whether a value lies between the ends. */
  boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** Returns the values of the ticks, rising. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(low / step - 1e-6);
    for (long i = first; i * step <= high + step * 1e-6; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** Returns the label of a tick. */
  String label(double tick) {
    return Numbers.tick(tick, step);
  }
}
