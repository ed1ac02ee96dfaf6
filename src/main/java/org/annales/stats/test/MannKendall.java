package org.annales.stats.test;

import static org.annales.stats.Defined.finite;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.statistics.descriptive.Median;

/**
 * Tests whether values in order rise or fall.
 *
 * <pre>
 *   S     = Σ sign(x(j) − x(i)), i &lt; j
 *   tau   = S / √(P · (P − Σ t · (t − 1) / 2)),   P = n · (n − 1) / 2            Kendall's tau-b
 *   p     = exact: share of all orders with at least |S|, where no values are equal and n &lt; 50; else
 *           erfc(z / √2),  z = (|S| − 1) / √((n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) / 18)
 *   slope = median of (x(j) − x(i)) / (j − i)                                   Sen's slope, a step
 * </pre>
 *
 * t how many values are equal. tau from −1 (falls) to 1 (rises); p two-sided; the slope in the unit
 * of the values. Values that depend on their neighbours make p too small: see {@link
 * BlockPermutation}. NaN for fewer than two values, and where all are equal; the slope is then 0.
 *
 * <p>Source: Mann (1945), Econometrica 13(3), 245–259; Kendall (1975), Rank Correlation Methods;
 * Sen (1968), Journal of the American Statistical Association 63, 1379–1389.
 */
public final class MannKendall {
  private static final int EXACT_BELOW = 50;
  private static final double PARTS = 18;
  private static final Median MEDIAN = Median.withDefaults().withCopy(false);
  private static final Map<Integer, double[]> ORDERS = new ConcurrentHashMap<>();

  private final double[] values;
  private final int s;
  private double tiedPairs;
  private double tiedVariance;

  public MannKendall(double... values) {
    this.values = values.clone();
    this.s = s(values);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      double t = to - from;
      tiedPairs += t * (t - 1) / 2;
      tiedVariance += t * (t - 1) * (2 * t + 5);
      from = to;
    }
  }

  /** S of values in order. */
  public static int s(double... values) {
    int s = 0;
    for (int j = 1; j < values.length; j++) {
      for (int i = 0; i < j; i++) {
        s += (values[j] > values[i] ? 1 : 0) - (values[j] < values[i] ? 1 : 0);
      }
    }
    return s;
  }

  public int s() {
    return s;
  }

  private double pairs() {
    return values.length * (values.length - 1.0) / 2;
  }

  public double tau() {
    return finite(s / Math.sqrt(pairs() * (pairs() - tiedPairs)));
  }

  /** Exact where it can be, else by the normal distribution. */
  public double pValue() {
    return tiedPairs == 0 && values.length > 1 && values.length < EXACT_BELOW
        ? exact()
        : normalPValue();
  }

  /** By the normal distribution, with the corrections for ties and for continuity. */
  public double normalPValue() {
    double n = values.length;
    double variance = (n * (n - 1) * (2 * n + 5) - tiedVariance) / PARTS;
    if (variance <= 0) {
      return Double.NaN;
    }
    return Erfc.value(Math.max(0, Math.abs(s) - 1) / Math.sqrt(2 * variance));
  }

  private double exact() {
    double[] shares = ORDERS.computeIfAbsent(values.length, MannKendall::inversions);
    int most = Math.toIntExact(Math.round((pairs() - Math.abs(s)) / 2));
    double tail = 0;
    for (int i = 0; i <= most; i++) {
      tail += shares[i];
    }
    return s == 0 ? 1 : Math.min(1, 2 * tail);
  }

  /** The share of orders of n values with so many pairs out of order. */
  private static double[] inversions(int n) {
    double[] shares = {1};
    for (int size = 2; size <= n; size++) {
      double[] next = new double[shares.length + size - 1];
      for (int i = 0; i < shares.length; i++) {
        for (int j = 0; j < size; j++) {
          next[i + j] += shares[i] / size;
        }
      }
      shares = next;
    }
    return shares;
  }

  public double slope() {
    int n = values.length;
    if (n < 2) {
      return Double.NaN;
    }
    double[] slopes = new double[n * (n - 1) / 2];
    int at = 0;
    for (int j = 1; j < n; j++) {
      for (int i = 0; i < j; i++) {
        slopes[at++] = (values[j] - values[i]) / (j - i);
      }
    }
    return MEDIAN.evaluate(slopes);
  }
}
