package org.annales.stats.resampling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.annales.stats.test.ChangePoint;

/**
 * Permutes blocks of neighbouring values: the distribution of a statistic of a series without trend
 * or change.
 *
 * <pre>
 *   p = (1 + orders with at least the observed statistic) / (1 + orders)
 * </pre>
 *
 * Blocks, since neighbours are correlated; where the order of whole parts is the question, the
 * parts are the blocks, and p is right whatever lies inside them. p from 0 to 1.
 *
 * <p>Source: the permutation test, with the 1 + of Phipson and Smyth (2010), applied to blocks as
 * Künsch (1989) draws them.
 */
public final class BlockPermutation {
  private final double[] values;
  private final int size;
  private final int[] starts;
  private final int orders;
  private final long seed;

  /** The sum of the first values of the series, for each number of them. */
  private final double[] sums;

  /**
   * Orders of some values.
   *
   * @param block values of a block, at least 1
   * @param orders at least 1
   * @param seed from what names the values
   */
  public BlockPermutation(double[] values, int block, int orders, long seed) {
    this(values, starts(values.length, block), orders, seed);
  }

  /**
   * Orders of blocks of unequal lengths, such as the sections of a text.
   *
   * @param starts the place of the first value of each block, ascending from 0, and the number of
   *     values
   * @param orders at least 1
   */
  public BlockPermutation(double[] values, int[] starts, int orders, long seed) {
    if (orders < 1) {
      throw new IllegalArgumentException("orders must be >= 1, were " + orders);
    }
    this.values = values.clone();
    this.size = values.length;
    this.starts = starts.clone();
    this.orders = orders;
    this.seed = seed;
    this.sums = new double[size + 1];
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
  }

  private static int[] starts(int size, int block) {
    if (block < 1) {
      throw new IllegalArgumentException("block must be >= 1, was " + block);
    }
    return IntStream.rangeClosed(0, (size + block - 1) / block)
        .map(number -> Math.min(size, number * block))
        .toArray();
  }

  private int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /**
   * A statistic of each order, ascending.
   *
   * @param statistic of the values, whose array is used again
   */
  public double[] ofValues(ToDoubleFunction<double[]> statistic) {
    double[] permuted = new double[size];
    return statistics(
        order -> {
          int at = 0;
          for (int number : order) {
            System.arraycopy(values, starts[number], permuted, at, length(number));
            at += length(number);
          }
          return statistic.applyAsDouble(permuted);
        });
  }

  /**
   * The same of sums alone, in orders · (blocks + places) steps.
   *
   * @param statistic of the sums of all values before each of some places, whose array is used
   *     again
   * @param places ascending, from 0 to the number of values
   */
  public double[] ofSums(ToDoubleFunction<double[]> statistic, int... places) {
    double[] at = new double[places.length];
    return statistics(
        order -> {
          int place = 0;
          int start = 0;
          double before = 0;
          for (int number : order) {
            int from = starts[number];
            int length = length(number);
            for (; place < places.length && places[place] <= start + length; place++) {
              at[place] = before + sums[from + places[place] - start] - sums[from];
            }
            before += sums[from + length] - sums[from];
            start += length;
          }
          return statistic.applyAsDouble(at);
        });
  }

  /**
   * The greatest cumulated deviation from the mean in each order, ascending: the statistic of
   * {@link ChangePoint}.
   *
   * <p>Steps: values + orders · blocks.
   */
  public double[] changes() {
    int blocks = blocks();
    double mean = size == 0 ? 0 : sums[size] / size;
    double[] highest = new double[blocks];
    double[] lowest = new double[blocks];
    double[] whole = new double[blocks];
    for (int number = 0; number < blocks; number++) {
      int from = starts[number];
      for (int i = 1; i <= length(number); i++) {
        whole[number] = sums[from + i] - sums[from] - i * mean;
        highest[number] = Math.max(highest[number], whole[number]);
        lowest[number] = Math.min(lowest[number], whole[number]);
      }
    }
    return statistics(
        order -> {
          double sum = 0;
          double farthest = 0;
          for (int number : order) {
            farthest = Math.max(farthest, Math.max(sum + highest[number], -sum - lowest[number]));
            sum += whole[number];
          }
          return farthest / Math.sqrt(size);
        });
  }

  private int blocks() {
    return starts.length - 1;
  }

  private double[] statistics(ToDoubleFunction<int[]> ofOrder) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = new int[blocks()];
    Arrays.setAll(order, i -> i);
    double[] statistics = new double[orders];
    for (int i = 0; i < orders; i++) {
      Resampling.shuffle(order, random);
      statistics[i] = ofOrder.applyAsDouble(order);
    }
    Arrays.sort(statistics);
    return statistics;
  }
}
