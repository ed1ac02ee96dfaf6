package org.annales.stats.test;

import static org.annales.stats.Defined.finite;

import org.annales.stats.Confidence;
import org.annales.stats.Sorted;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * Computes how often the values of a sample are above those of another, with an interval and the
 * p-value of Mann and Whitney's test.
 *
 * <pre>
 *   U         pairs above, ties counted as half
 *   R         U + m · (m + 1) / 2                                         the target's rank sum
 *   δ         (pairs above − pairs below) / (m · n) = 2 · U / (m · n) − 1         Cliff's delta
 *   d(i)      the same for value i of one sample against all of the other
 *   s²        (n² · Σ (d(i) − δ)² + m² · Σ (d(j) − δ)² − Σ (d(ij) − δ)²) / (m · n · (m − 1) · (n − 1)),
 *             at least (1 − δ²) / (m · n − 1)
 *   interval  (δ − δ³ ± t · s · √((1 − δ²)² + t² · s²)) / (1 − δ² + t² · s²)
 *             t the quantile 0.975 of Student's t with min(m, n) − 1 degrees of freedom
 *   exact p   {@link RankSums}
 *   normal p  erfc(z / √2),  z = max(0, |U − mn/2| − ½) / √(mn/12 · (N + 1 − Σ (t³ − t) / (N · (N − 1))))
 *   p         the exact one for few values, else the normal one
 *   least p   p where the m greatest or the m least of all values are the target's, the smaller one
 * </pre>
 *
 * m values i of the target, n values j of the reference, N of both, t how many share a value; d(ij)
 * is 1, 0 or −1. U from 0 to mn; δ from −1 to 1, 0 if neither is above; of 1 or −1 the near end of
 * the interval is ±(2 · 0.025^(1/k) − 1), k the smaller sample. With z = 1.96 for t the interval
 * covers δ in 84, 90 and 93 % of cases where the smaller sample has 3, 5 and 8 values; with t in 95
 * to 98 %, and in 92 to 97 % where neighbouring values correlate by 0.15. p is two-sided; the
 * normal one is corrected for ties and for continuity. Not defined where a sample is empty; the
 * interval with one value in either; p where all values are equal.
 *
 * <p>The time for a sample depends on its own size alone: a thousand parts can each be compared
 * with the rest of a whole.
 *
 * <p>Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18(1), 50–60; Cliff (1993),
 * Psychological Bulletin 114(3), 494–509; Feng and Cliff (2004), Journal of Modern Applied
 * Statistical Methods 3(2), 322–332 (the interval, with z); Clopper and Pearson (1934), Biometrika
 * 26(4), 404–413 (all of k values above).
 */
public final class Dominance {
  private final double m;
  private final double n;
  private final double ties;
  private final double[] pool;
  private final double u;
  private final double squaresTarget;
  private final double squaresReference;
  private final double squaresPairs;
  private RankSums ranks;

  private Dominance(double[] target, double[] all, double ties) {
    this.m = target.length;
    this.n = all.length - m;
    this.pool = all;
    this.ties = ties;
    double above = 0;
    double squares = 0;
    double equalPairs = 0;
    double squaresOfReference = 0;
    double counted = 0;
    for (int from = 0, to; from < target.length; from = to) {
      to = Sorted.end(target, from);
      double below = Sorted.below(all, target[from]) - from;
      double equal = Sorted.upTo(all, target[from]) - below - to;
      double here = to - from;
      above += here * (below + equal / 2);
      squares += here * square((2 * below + equal) / n - 1);
      equalPairs += here * equal;
      // The reference's values since the last of the target's, and those equal to this one.
      squaresOfReference += (below - counted) * square(1 - 2.0 * from / m);
      squaresOfReference += equal * square(1 - (2.0 * from + here) / m);
      counted = below + equal;
    }
    squaresOfReference += n - counted;
    this.u = above;
    double delta = 2 * above / m / n - 1;
    this.squaresTarget = squares - m * delta * delta;
    this.squaresReference = squaresOfReference - n * delta * delta;
    this.squaresPairs = m * n - equalPairs - m * n * delta * delta;
  }

  /** A sample against another, both sorted from the least value on. */
  public static Dominance of(double[] target, double[] reference) {
    double[] all = Sorted.merged(target, reference);
    return new Dominance(target, all, Sorted.ties(all));
  }

  /**
   * A part against the rest of the whole, both sorted from the least value on.
   *
   * @param ties of the whole, {@link Sorted#ties}
   */
  public static Dominance ofPart(double[] part, double[] whole, double ties) {
    return new Dominance(part, whole, ties);
  }

  private static double square(double value) {
    return value * value;
  }

  public double u() {
    return m == 0 || n == 0 ? Double.NaN : u;
  }

  /** Of the values of both, numbered from the least on, equal ones having the mean of theirs. */
  public double rankSum() {
    return u() + m * (m + 1) / 2;
  }

  public double cliffsDelta() {
    return finite(2 * u() / m / n - 1);
  }

  /** Whether so few values have p exact. */
  public boolean isExact() {
    return RankSums.areFew(pool.length, (int) m, ties > 0);
  }

  public double pValue() {
    return isExact() ? exactPValue() : normalPValue();
  }

  /** p over all splits of the ranks, which are very many where there are many values. */
  public double exactPValue() {
    return variance() > 0 ? ranks().pValue(Math.abs(u - m * n / 2)) : Double.NaN;
  }

  /** The least p that these values can have, however they are divided between the samples. */
  public double leastPValue() {
    if (!(variance() > 0)) {
      return Double.NaN;
    }
    double middle = m * (m + n + 1) / 2;
    double fromGreatest = ranks(pool.length - (int) m) - middle;
    double fromLeast = middle - ranks(0);
    double farthest = Math.max(fromGreatest, fromLeast);
    return isExact() ? ranks().pValue(farthest) : normalPValue(m * n / 2 + farthest);
  }

  private RankSums ranks() {
    if (ranks == null) {
      ranks = RankSums.of(pool, (int) m);
    }
    return ranks;
  }

  /** The sum of the ranks of as many values as the target has, from a place on. */
  private double ranks(int from) {
    double sum = 0;
    for (int i = from, to; i < from + m; i = to) {
      to = (int) Math.min(Sorted.upTo(pool, pool[i]), from + m);
      sum += (to - i) * (Sorted.below(pool, pool[i]) + 1 + Sorted.upTo(pool, pool[i])) / 2.0;
    }
    return sum;
  }

  /** p by the normal law. */
  public double normalPValue() {
    return normalPValue(u);
  }

  private double normalPValue(double of) {
    double variance = variance();
    double z = Math.max(0, Math.abs(of - m * n / 2) - 0.5) / Math.sqrt(variance);
    return variance > 0 ? finite(Erfc.value(z / Math.sqrt(2))) : Double.NaN;
  }

  /** The variance of U when values are permuted among the samples. */
  private double variance() {
    double size = m + n;
    return m * n / 12 * (size + 1 - ties / (size * (size - 1)));
  }

  /** The lower end of the 95 % interval of δ. */
  public double low() {
    return end(-1);
  }

  /** Its upper end. */
  public double high() {
    return end(1);
  }

  private double end(int side) {
    double delta = cliffsDelta();
    if (Double.isNaN(delta) || m < 2 || n < 2) {
      return Double.NaN;
    }
    double least = Math.min(m, n);
    double t = new TDistribution(null, least - 1).inverseCumulativeProbability(Confidence.HIGH);
    double t2 = t * t;
    if (Math.abs(delta) == 1) {
      return side == delta ? delta : delta * (2 * Math.pow(Confidence.LOW, 1 / least) - 1);
    }
    double variance = varianceOfDelta(delta);
    double open = 1 - delta * delta;
    double root = t * Math.sqrt(variance * (open * open + t2 * variance));
    return finite((delta * open + side * root) / (open + t2 * variance));
  }

  private double varianceOfDelta(double delta) {
    double sum = n * n * squaresTarget + m * m * squaresReference - squaresPairs;
    double least = (1 - delta * delta) / (m * n - 1);
    return Math.max(least, sum / (m * n * (m - 1) * (n - 1)));
  }
}
