package org.annales.collocation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.annales.stats.test.FalseDiscovery;

/**
 * The p-values of each family of tests, and what they are when corrected: all pairs of a span that
 * have passed the thresholds are one.
 */
final class Families implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<double[]> lnP;
  private final List<double[]> lnQ;

  /** Of ln p by span, in any order. */
  Families(List<double[]> found) {
    this.lnP = found.stream().map(Families::sorted).toList();
    this.lnQ = lnP.stream().map(FalseDiscovery::lnBenjaminiHochberg).toList();
  }

  private static double[] sorted(double[] lnP) {
    double[] sorted = Arrays.stream(lnP).filter(p -> !Double.isNaN(p)).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many tests a family has. */
  long size(int span) {
    return lnP.get(span).length;
  }

  /** The logarithm of the corrected p-value; NaN for NaN. */
  double lnQ(int span, double p) {
    if (Double.isNaN(p)) {
      return Double.NaN;
    }
    // A rate computed on another machine may differ in its last digit: the nearest from there on.
    int found = Arrays.binarySearch(lnP.get(span), p);
    int place = found < 0 ? Math.min(~found, lnP.get(span).length - 1) : found;
    return lnQ.get(span)[place];
  }
}
