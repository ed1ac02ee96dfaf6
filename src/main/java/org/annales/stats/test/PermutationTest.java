package org.annales.stats.test;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.annales.stats.Sorted;
import org.annales.stats.resampling.RandomSplits;
import org.annales.stats.resampling.Resampling;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Permutation test of the difference between the mean rates of a term in the segments of target and
 * reference: a burst of a word in one segment counts as one event.
 *
 * <pre>
 *   statistic  |mean rate over target segments − mean rate over reference segments|
 *   exact      p = splits with at least the observed statistic / all splits
 *   drawn      p = (1 + draws with at least the observed statistic) / (1 + draws)
 *   far        p of {@link SampleSumTail} where fewer than 10 draws reach the observed statistic
 *   least p    the exact one where the target has the segments of the greatest or the least rates:
 *              C(e, s) / C(N, m), e segments of the last chosen rate, s of them chosen, of N in all,
 *              m chosen; the sum of both where their statistics are equal
 * </pre>
 *
 * p from 0 to 1, two-sided; exact where there are no more ways to split the segments that have the
 * term than draws, else from draws. Not defined where either side has no segment.
 *
 * <p>The segments are split once, from the seed, and all terms are tested on the same splits. Of a
 * term only the segments that have it cost time, and of the splits only those that put them on the
 * smaller side: tens of microseconds for a usual term. A split takes a bit for each segment. Not
 * for several threads at once.
 *
 * <p>Source: Lijffijt et al. (2016), Digital Scholarship in the Humanities 31(2), 374–397;
 * Mildenberger (2023), arXiv 2308.13383 (keyperm); Phipson and Smyth (2010) (the 1 + in the drawn
 * p).
 */
public final class PermutationTest {
  /** With fewer draws that reach the statistic their share is too coarse to be corrected. */
  private static final int FEW = 10;

  private final int target;
  private final int reference;
  private final int draws;
  private final long seed;
  private RandomSplits splits;

  /**
   * A test of terms in a target and a reference.
   *
   * @param target number of segments of the target
   * @param reference number of segments of the reference
   * @param draws at least 1
   * @param seed from what names the comparison
   */
  public PermutationTest(int target, int reference, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws must be >= 1, were " + draws);
    }
    this.target = target;
    this.reference = reference;
    this.draws = draws;
    this.seed = seed;
  }

  /**
   * The p-value of a term.
   *
   * @param places numbers of the segments that have it, each at most once: those of the target from
   *     0, those of the reference from where they end
   * @param rates its rate in each of these
   * @param length how many entries of the arrays are meant
   */
  public double pValue(int[] places, double[] rates, int length) {
    if (target == 0 || reference == 0) {
      return Double.NaN;
    }
    double inTarget = 0;
    double all = 0;
    for (int i = 0; i < length; i++) {
      all += rates[i];
      inTarget += places[i] < target ? rates[i] : 0;
    }
    double observed = Resampling.least(statistic(inTarget, all), all);
    return ways(length) <= draws
        ? new AllSplits(rates, length, all, observed).share(0, 0, 0, 1)
        : drawn(places, rates, length, all, observed);
  }

  /** The p-value of a term by its rate in every segment, those of the target first. */
  public double pValue(double... rates) {
    int[] places = IntStream.range(0, rates.length).filter(i -> rates[i] != 0).toArray();
    return pValue(
        places, Arrays.stream(places).mapToDouble(i -> rates[i]).toArray(), places.length);
  }

  /**
   * The least exact p-value of a term, however its segments are divided between both sides.
   *
   * @param rates its rate in every segment
   */
  public double leastPValue(double... rates) {
    double[] sorted = Sorted.of(rates);
    double all = Arrays.stream(sorted).sum();
    double least = statistic(Arrays.stream(sorted, 0, target).sum(), all);
    double greatest = statistic(Arrays.stream(sorted, reference, sorted.length).sum(), all);
    double ofLeast = chance(sorted, sorted[target - 1], Sorted.below(sorted, sorted[target - 1]));
    double ofGreatest =
        chance(sorted, sorted[reference], sorted.length - Sorted.upTo(sorted, sorted[reference]));
    if (Math.abs(least - greatest) <= Resampling.TOLERANCE * all) {
      return Math.min(1, ofLeast + ofGreatest);
    }
    return least > greatest ? ofLeast : ofGreatest;
  }

  /** The chance to choose all segments beyond a rate, and the others among those of it. */
  private double chance(double[] sorted, double last, int beyond) {
    int equal = Sorted.upTo(sorted, last) - Sorted.below(sorted, last);
    return Math.exp(
        CombinatoricsUtils.binomialCoefficientLog(equal, target - beyond)
            - CombinatoricsUtils.binomialCoefficientLog(sorted.length, target));
  }

  private double statistic(double inTarget, double all) {
    return Math.abs(inTarget / target - (all - inTarget) / reference);
  }

  /** In how many ways so many segments can fall to the two sides. */
  private double ways(int segments) {
    double ways = 0;
    double choices = 1;
    for (int inTarget = 0; inTarget <= Math.min(segments, target); inTarget++) {
      ways += segments - inTarget <= reference ? choices : 0;
      choices *= (double) (segments - inTarget) / (inTarget + 1);
    }
    return ways;
  }

  private double drawn(int[] places, double[] rates, int length, double all, double observed) {
    if (splits == null) {
      splits = RandomSplits.of(target + reference, Math.min(target, reference), draws, seed);
    }
    int reaching = 0;
    for (double onSmaller : splits.sums(places, rates, length)) {
      double inTarget = target <= reference ? onSmaller : all - onSmaller;
      reaching += statistic(inTarget, all) >= observed ? 1 : 0;
    }
    double p = Resampling.pValue(reaching, draws);
    return reaching < FEW ? far(rates, length, all, observed, p) : p;
  }

  /** Both tails beyond a statistic that draws hardly reach; the drawn p where there is none. */
  private double far(double[] rates, int length, double all, double observed, double p) {
    for (int i = 0; i < length; i++) {
      if (!(rates[i] > 0)) {
        return p;
      }
    }
    int segments = target + reference;
    double distance = observed / (1.0 / target + 1.0 / reference);
    double tails = 0;
    for (int drawn : new int[] {target, reference}) {
      double sum = all * drawn / segments + distance;
      double tail =
          sum > all * (1 + Resampling.TOLERANCE)
              ? 0
              : new SampleSumTail(rates, length, segments, drawn).atLeast(sum);
      tails += Double.isNaN(tail) ? 0 : tail;
    }
    return tails > 0 ? Math.min(tails, 1) : p;
  }

  /** Splits the segments of a term in every way, each with its probability. */
  private final class AllSplits {
    private final double[] rates;
    private final int length;
    private final double all;
    private final double observed;

    AllSplits(double[] rates, int length, double all, double observed) {
      this.rates = rates;
      this.length = length;
      this.all = all;
      this.observed = observed;
    }

    /** The probability of a statistic as far out, once the first segments are assigned. */
    double share(int assigned, int toTarget, double inTarget, double probability) {
      if (assigned == length) {
        return statistic(inTarget, all) >= observed ? probability : 0;
      }
      double share = 0;
      double left = target + reference - assigned;
      int placesInTarget = target - toTarget;
      int placesInReference = reference - (assigned - toTarget);
      if (placesInTarget > 0) {
        share +=
            share(
                assigned + 1,
                toTarget + 1,
                inTarget + rates[assigned],
                probability * placesInTarget / left);
      }
      if (placesInReference > 0) {
        share += share(assigned + 1, toTarget, inTarget, probability * placesInReference / left);
      }
      return share;
    }
  }
}
