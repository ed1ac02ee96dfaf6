package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

/**
 * The difference of the probabilities of one word with and without the other.
 *
 * <pre>
 *   of the second given the first:  o11 / r1 − o21 / r2  =  (o11 · o22 − o12 · o21) / (r1 · r2)
 *   of the first given the second:  o11 / c1 − o12 / c2
 * </pre>
 *
 * A difference of probabilities, from −1 to 1; 0 is independence. The two differ: before "course"
 * an "of" is likely, after "of" hardly a "course". Not defined where the given word stands never or
 * always.
 *
 * <p>Source: Ellis (2006), Applied Linguistics 27(1), 1–24; Gries (2013), International Journal of
 * Corpus Linguistics 18(1), 137–165.
 */
public final class DeltaP {
  private DeltaP() {}

  /** Of the collocate, given the node. */
  public static double secondGivenFirst(Contingency t) {
    return quotient(t.determinant(), (double) t.r1() * t.r2());
  }

  /** Of the node, given the collocate. */
  public static double firstGivenSecond(Contingency t) {
    return quotient(t.determinant(), (double) t.c1() * t.c2());
  }
}
