package org.annales.stats.resampling;

import java.util.SplittableRandom;
import org.annales.stats.Confidence;

/**
 * Bootstrap interval of the mean of values in order, by resampling blocks of neighbours.
 *
 * <pre>
 *   block      b values from any place on, the first following the last (circular)
 *   resample   blocks in a row until there are n values, the last block cut
 *   interval   the quantiles 0.025 and 0.975 of the means of all resamples, type 7
 * </pre>
 *
 * Neighbours are correlated, so that resampling single values would give too narrow an interval; b
 * = 1 is the ordinary bootstrap. Exact, with all resamples there are, where these are no more than
 * asked for. NaN where there are no values.
 *
 * <p>Source: Künsch (1989), Annals of Statistics 17(3), 1217–1241; Politis and Romano (1992) (the
 * circle); Efron and Tibshirani (1993) (the percentile interval); Hyndman and Fan (1996), The
 * American Statistician 50(4), 361–365 (type 7).
 */
public final class BlockBootstrap {
  private final int size;
  private final int block;
  private final double[] means;

  /**
   * Resamples of some values.
   *
   * @param block values of a block, at least 1
   * @param resamples at least 1
   * @param seed from what names the values
   */
  public BlockBootstrap(double[] values, int block, int resamples, long seed) {
    if (block < 1 || resamples < 1) {
      throw new IllegalArgumentException(
          "block and resamples must be >= 1, were " + block + " and " + resamples);
    }
    this.size = values.length;
    this.block = Math.min(block, Math.max(1, size));
    this.means = size == 0 ? new double[] {Double.NaN} : means(values, resamples, seed);
  }

  /** The usual length of a block of so many values: the cube root of their number. */
  public static int usualBlock(int values) {
    return Math.max(1, Math.toIntExact(Math.round(Math.cbrt(values))));
  }

  private double[] means(double[] values, int resamples, long seed) {
    int blocks = (size + block - 1) / block;
    int rest = size - (blocks - 1) * block;
    double[] sums = sums(values, block);
    double[] last = sums(values, rest);
    double ways = Math.pow(size, blocks);
    if (ways <= resamples) {
      return all((int) ways, blocks, sums, last);
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      double sum = last[random.nextInt(size)];
      for (int j = 1; j < blocks; j++) {
        sum += sums[random.nextInt(size)];
      }
      drawn[i] = sum / size;
    }
    return drawn;
  }

  private double[] all(int ways, int blocks, double[] sums, double[] last) {
    double[] all = new double[ways];
    for (int way = 0; way < ways; way++) {
      int left = way / size;
      double sum = last[way % size];
      for (int j = 1; j < blocks; j++) {
        sum += sums[left % size];
        left /= size;
      }
      all[way] = sum / size;
    }
    return all;
  }

  /** The sum of so many values from each place on. */
  private static double[] sums(double[] values, int length) {
    double[] sums = new double[values.length];
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += values[i % values.length];
    }
    for (int i = 0; i < values.length; i++) {
      sums[i] = sum;
      sum += values[(i + length) % values.length] - values[i];
    }
    return sums;
  }

  /** The lower end of the 95 % interval. */
  public double low() {
    return quantile(Confidence.LOW);
  }

  /** Its upper end. */
  public double high() {
    return quantile(Confidence.HIGH);
  }

  /** A quantile of the means. */
  public double quantile(double p) {
    return size == 0 ? Double.NaN : Resampling.quantile(means, p);
  }
}
