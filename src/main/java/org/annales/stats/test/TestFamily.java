package org.annales.stats.test;

import java.io.Serializable;
import java.util.Arrays;

/** A family of tests: its p-values, corrected by Benjamini and Hochberg. */
public final class TestFamily implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] sorted;
  private final double[] corrected;
  private final int size;

  /** A family of the logarithms of its p-values, in any order. */
  public TestFamily(double... lnP) {
    this.sorted = sorted(lnP);
    this.size = sorted.length;
    this.corrected = FalseDiscovery.lnBenjaminiHochberg(sorted);
  }

  private TestFamily(int size, double... sorted) {
    this.sorted = sorted;
    this.size = size;
    this.corrected = FalseDiscovery.benjaminiHochberg(sorted, size);
  }

  /** A family of p-values, in any order; NaN stands for no test. */
  public static TestFamily ofP(double... p) {
    double[] defined = defined(p);
    return new TestFamily(defined.length, defined);
  }

  /**
   * A family of which only some p-values are known; the others count as 1. So are those that a
   * first test has excluded: what is corrected then is on the safe side.
   *
   * @param size all tests, at least the p-values that are defined
   */
  public static TestFamily ofSome(int size, double... p) {
    return new TestFamily(size, defined(p));
  }

  private static double[] defined(double... p) {
    return sorted(Arrays.stream(p).filter(value -> !Double.isNaN(value)).toArray());
  }

  private static double[] sorted(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** The number of tests. */
  public int size() {
    return size;
  }

  /** The corrected p-value of a test of {@link #ofP}, by its p-value; NaN where there is none. */
  public double q(double p) {
    return Double.isNaN(p) ? Double.NaN : corrected(p);
  }

  /** The logarithm of the corrected p-value of a test, by that of its p-value. */
  public double lnQ(double lnP) {
    return corrected(lnP);
  }

  private double corrected(double value) {
    // A logarithm computed on another machine may differ in its last digit: take the nearest.
    int found = Arrays.binarySearch(sorted, value);
    return corrected[found < 0 ? Math.min(~found, sorted.length - 1) : found];
  }
}
