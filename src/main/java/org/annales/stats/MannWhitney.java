package org.annales.stats;

import static org.annales.stats.Defined.finite;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * Whether the segments of a target rank above those of a reference in some measure.
 *
 * <pre>
 *   U     = pairs in which the target's segment is above, ties counted as half
 *   p     = erfc(z / √2),  z = max(0, |U − mn/2| − ½) / √(mn/12 · (N + 1 − Σ (t³ − t) / (N · (N − 1))))
 *   exact = share of all splits of the ranks into m and n whose U is as far from mn/2
 *   δ     = 2 · U / mn − 1                                        Cliff's delta
 * </pre>
 *
 * m, n segments, N = m + n, t how many share a value. U from 0 to mn; δ from −1 to 1, 0 if neither
 * is above. p is two-sided, with the corrections for ties and for continuity; not defined where all
 * values are equal, nor any of them where a side is empty. The exact p by {@link PermutationTest}:
 * for few segments.
 *
 * <p>Source: Mann and Whitney (1947), Annals of Mathematical Statistics 18(1), 50–60; Cliff (1993),
 * Psychological Bulletin 114(3), 494–509.
 */
public final class MannWhitney {
  private final double[] ranks;
  private final int target;
  private final double pairs;
  private final double ties;

  public MannWhitney(double[] target, double[] reference) {
    double[] all = Arrays.copyOf(target, target.length + reference.length);
    System.arraycopy(reference, 0, all, target.length, reference.length);
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    this.target = target.length;
    this.pairs = (double) target.length * reference.length;
    this.ties = ties(sorted);
    this.ranks = ranks(all, sorted);
  }

  public double u() {
    if (pairs == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < target; i++) {
      sum += ranks[i];
    }
    return sum - target * (target + 1.0) / 2;
  }

  public double cliffsDelta() {
    return finite(2 * u() / pairs - 1);
  }

  /** p by the normal law. */
  public double pValue() {
    double n = ranks.length;
    double variance = pairs / 12 * (n + 1 - ties / (n * (n - 1)));
    double z = Math.max(0, Math.abs(u() - pairs / 2) - 0.5) / Math.sqrt(variance);
    return variance > 0 ? finite(Erfc.value(z / Math.sqrt(2))) : Double.NaN;
  }

  /** p over all splits, or where there are more than this over so many that are drawn. */
  public double exactPValue(int draws, long seed) {
    return new PermutationTest(target, ranks.length - target, draws, seed).pValue(ranks);
  }

  /** Σ (t³ − t) over runs of equal values. */
  private static double ties(double... sorted) {
    double sum = 0;
    double run = 0;
    for (int i = 0; i < sorted.length; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      // (t³ − t) − ((t − 1)³ − (t − 1)): what one more adds.
      sum += 3 * run * (run - 1);
    }
    return sum;
  }

  /** Ranks from 1, equal values having the mean of theirs. */
  private static double[] ranks(double[] values, double[] sorted) {
    double[] firstRanks = new double[sorted.length];
    double[] ranks = new double[values.length];
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      Arrays.fill(firstRanks, from, to, (from + 1 + to) / 2.0);
    }
    for (int i = 0; i < values.length; i++) {
      ranks[i] = firstRanks[Arrays.binarySearch(sorted, values[i])];
    }
    return ranks;
  }
}
