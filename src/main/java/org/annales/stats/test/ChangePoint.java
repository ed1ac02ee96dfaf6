package org.annales.stats.test;

/**
 * The place where a series of values changes its mean: at which the cumulated deviation from the
 * mean is greatest.
 *
 * <pre>
 *   S(k) = Σ (x(i) − mean), i = 1 … k       statistic = max |S(k)| / √n, the change behind that k
 * </pre>
 *
 * In the unit of the values times √n. Of equal places the first. The place is 0 in a series of
 * fewer than two values.
 *
 * <p>Source: Page (1954), Biometrika 41, 100–115; Hinkley (1971); Ross (2015) for the test by
 * resampling.
 */
public final class ChangePoint {
  private final int place;
  private final double statistic;

  private ChangePoint(int place, double statistic) {
    this.place = place;
    this.statistic = statistic;
  }

  /** The change of a series. */
  public static ChangePoint of(double... values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double sum = 0;
    double greatest = 0;
    int place = 0;
    for (int i = 0; i + 1 < values.length; i++) {
      sum += values[i] - mean;
      if (Math.abs(sum) > greatest) {
        greatest = Math.abs(sum);
        place = i + 1;
      }
    }
    return new ChangePoint(place, values.length == 0 ? 0 : greatest / Math.sqrt(values.length));
  }

  /** How many values stand before the change. */
  public int place() {
    return place;
  }

  /** How far the cumulated deviation goes. */
  public double statistic() {
    return statistic;
  }
}
