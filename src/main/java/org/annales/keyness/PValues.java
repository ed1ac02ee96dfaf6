package org.annales.keyness;

import java.io.Serializable;
import java.util.Arrays;
import org.annales.stats.test.FalseDiscovery;

/** The p-values of a family, all of them, as logarithms, and what they are when corrected. */
final class PValues implements Serializable {
  private static final long serialVersionUID = 1L;

  private final double[] lnP;
  private final double[] lnQ;

  /** Of a family, in any order. */
  PValues(double... found) {
    this.lnP = found.clone();
    Arrays.sort(lnP);
    this.lnQ = FalseDiscovery.lnBenjaminiHochberg(lnP);
  }

  /** How many terms are tested. */
  int size() {
    return lnP.length;
  }

  /** The logarithm of the corrected p-value. */
  double lnQ(double p) {
    // A logarithm computed on another machine may differ in its last digit: the nearest from there.
    int found = Arrays.binarySearch(lnP, p);
    return lnQ[found < 0 ? Math.min(~found, lnP.length - 1) : found];
  }
}
