package org.annales.stats.test;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A family of tests: holds the logarithms of its p-values and corrects them by Benjamini and
 * Hochberg.
 */
public final class TestFamily implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] lnP;
  private final double[] lnQ;

  /** A family of the logarithms of its p-values, in any order. */
  public TestFamily(double... lnP) {
    this.lnP = lnP.clone();
    Arrays.sort(this.lnP);
    this.lnQ = FalseDiscovery.lnBenjaminiHochberg(this.lnP);
  }

  /** The number of tests. */
  public int size() {
    return lnP.length;
  }

  /** The logarithm of the corrected p-value of a test, by that of its p-value. */
  public double lnQ(double ofLnP) {
    // A logarithm computed on another machine may differ in its last digit: take the nearest.
    int found = Arrays.binarySearch(lnP, ofLnP);
    return lnQ[found < 0 ? Math.min(~found, lnP.length - 1) : found];
  }
}
