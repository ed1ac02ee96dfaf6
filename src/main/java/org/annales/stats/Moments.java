package org.annales.stats;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The number of some values, their mean, and the sum of their squared differences from it: all that
 * a test of means asks of a sample. Of a whole and its parts, so that a part can be compared with
 * the rest without going through the rest.
 */
public record Moments(double n, double mean, double squares) implements Serializable {
  /** Below this share of the squares of the whole nothing but rounding is left. */
  private static final double ROUNDING = 1e-12;

  /** The moments of some values; the mean of none is NaN. */
  public static Moments of(double... values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Moments(values.length, mean, squares);
  }

  /** The moments of what is left without a part. */
  public Moments without(Moments part) {
    double left = n - part.n;
    double rest = (n * mean - part.n * part.mean) / left;
    double between = part.n * left / n * (part.mean - rest) * (part.mean - rest);
    double within = squares - part.squares - between;
    return new Moments(left, rest, within > ROUNDING * squares ? within : 0);
  }

  public double variance() {
    return n < 2 ? Double.NaN : squares / (n - 1);
  }
}
