package org.annales.stats.association;

import static org.annales.stats.Defined.finite;

/**
 * Pearson's statistic of a table of four cells: how far observed lies from expected.
 *
 * <pre>
 *   χ²         = n · (o11 · o22 − o12 · o21)² / (r1 · r2 · c1 · c2)  =  Σ (O − E)² / E
 *   χ² (Yates) = n · max(0, |o11 · o22 − o12 · o21| − n/2)² / (r1 · r2 · c1 · c2)
 *   φ²         = χ² / n
 * </pre>
 *
 * χ² from 0 to n and φ² from 0 to 1, without a unit and without a sign. Not defined where a row or
 * a column is empty. Where |O − E| is under ½ Yates's is 0: without the maximum it would grow again
 * there, as it does in some tools. Too great where counts of under 5 are expected.
 *
 * <p>Source: Pearson (1900); Yates (1934); Gale and Church (1991) (φ²).
 */
public final class PearsonChiSquared {
  private PearsonChiSquared() {}

  public static double value(Contingency t) {
    return t.n() * phiSquared(t);
  }

  public static double yates(Contingency t) {
    double corrected = Math.max(0, Math.abs(t.determinant()) - t.n() / 2.0);
    return t.n() * overMargins(corrected, t);
  }

  public static double phiSquared(Contingency t) {
    return overMargins(t.determinant(), t);
  }

  /** Divides twice by half of the margins: their product may be too large even for a double. */
  private static double overMargins(double determinant, Contingency t) {
    double rows = determinant / ((double) t.r1() * t.r2());
    double columns = determinant / ((double) t.c1() * t.c2());
    return finite(rows * columns);
  }
}
