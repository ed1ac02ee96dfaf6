package org.annales.stats.test;

import java.util.Arrays;
import java.util.List;
import org.annales.stats.Confidence;
import org.annales.stats.Defined;
import org.annales.stats.Sorted;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.resampling.PermutationDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Tests whether several samples have values of the same rank.
 *
 * <pre>
 *   H   = (12 / (N · (N + 1)) · Σ R² / n − 3 · (N + 1)) / (1 − Σ (t³ − t) / (N³ − N))
 *   p   = tail of χ² with k − 1 degrees of freedom
 *   η²  = (H − k + 1) / (N − k)            the share of the ranks' variance that lies between samples
 * </pre>
 *
 * Of k samples n values each, N in all, R the sum of their ranks, t how many values are equal. η²
 * from 0, where samples differ no more than chance has it, to 1. Values that differ by less than
 * 1e-12 of their size are equal: sums differ so by the order in which they were added up. NaN for
 * fewer than two samples, for as many samples as values, and where all values are equal. With
 * samples of fewer than five values H is only nearly distributed as χ²: see {@link #permuted}.
 *
 * <p>Source: Kruskal and Wallis (1952), Journal of the American Statistical Association 47(260),
 * 583–621; Tomczak and Tomczak (2014), Trends in Sport Sciences 1(21), 19–25 (η²).
 */
public final class KruskalWallis {
  private static final NaturalRanking RANKING = new NaturalRanking();
  private final int[] sizes;
  private final double[] ranks;
  private final double ties;
  private final double h;

  /** A test of samples, none of them empty. */
  public KruskalWallis(List<double[]> samples) {
    this.sizes = samples.stream().mapToInt(sample -> sample.length).toArray();
    double[] values = Sorted.snapped(samples.stream().flatMapToDouble(Arrays::stream).toArray());
    this.ranks = values.length == 0 ? values : RANKING.rank(values);
    double n = ranks.length;
    this.ties = 1 - Sorted.ties(Sorted.of(values)) / (n * n * n - n);
    this.h = sizes.length < 2 || ties <= 0 ? Double.NaN : Defined.finite(statistic(ranks));
  }

  private double statistic(double... order) {
    double n = order.length;
    double sum = 0;
    int at = 0;
    for (int size : sizes) {
      double ranked = 0;
      for (int i = 0; i < size; i++) {
        ranked += order[at++];
      }
      sum += ranked * ranked / size;
    }
    return (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / ties;
  }

  /** H. */
  public double statistic() {
    return h;
  }

  public int degrees() {
    return sizes.length - 1;
  }

  public double pValue() {
    return Double.isNaN(h) ? Double.NaN : ChiSquared.pValue(h, degrees());
  }

  /** η², 0 where the samples differ less than chance has it. */
  public double etaSquared() {
    return etaSquared(h);
  }

  private double etaSquared(double of) {
    int within = ranks.length - sizes.length;
    return Double.isNaN(of)
        ? Double.NaN
        : Defined.finite(Math.min(1, Math.max(0, of - degrees()) / within));
  }

  /** The η² that chance exceeds in one case of twenty. */
  public double chanceHigh() {
    return Double.isNaN(h)
        ? Double.NaN
        : etaSquared(
            new ChiSquaredDistribution(null, degrees())
                .inverseCumulativeProbability(1 - Confidence.ALPHA));
  }

  /**
   * The same statistic with p-value and chance level from values permuted among the samples.
   *
   * @param permutations at least 1
   * @param seed from what names the samples
   */
  public PermutationDistribution permuted(int permutations, long seed) {
    return new PermutationDistribution(
        h,
        PermutationDistribution.statistics(
            ranks.length,
            permutations,
            seed,
            order -> statistic(Arrays.stream(order).mapToDouble(i -> ranks[i]).toArray())));
  }

  /** The η² that permuted values exceed in one case of twenty. */
  public double chanceHigh(PermutationDistribution permuted) {
    return etaSquared(permuted.quantile(1 - Confidence.ALPHA));
  }
}
