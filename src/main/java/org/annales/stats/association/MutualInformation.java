package org.annales.stats.association;

import static org.annales.stats.Defined.LN_2;
import static org.annales.stats.Defined.log2;

/**
 * Pointwise mutual information: the logarithm of observed over expected joint occurrences.
 *
 * <pre>
 *   PMI   = log2(o11 / e11)               e11 = r1 · c1 / n
 *   NPMI  = PMI / −log2(o11 / n)          −1 never joint … 0 independent … 1 never apart
 *   MI2   = log2(o11² / e11)
 *   MI3   = log2(o11³ / e11)
 *   local = o11 · log2(o11 / e11)
 * </pre>
 *
 * Bits; NPMI without a unit. Not defined without joint occurrences, for a logarithm of 0 would be
 * minus infinity; but NPMI, which is −1 there, and local, which is 0 by 0 · ln 0 = 0. Where both
 * fill the table NPMI is 1. PMI favours the rare: use a threshold of frequency with it. Tools
 * normalise MI3 differently; this is Daille's.
 *
 * <p>Source: Church and Hanks (1990), Computational Linguistics 16(1), 22–29 (PMI); Bouma (2009),
 * Proceedings of GSCL, 31–40 (NPMI); Daille (1994) (MI2, MI3); Evert (2004) (local).
 */
public final class MutualInformation {
  private MutualInformation() {}

  public static double pmi(Contingency t) {
    return log2(t.o11() / t.expected());
  }

  public static double npmi(Contingency t) {
    if (t.r1() == 0 || t.c1() == 0) {
      return Double.NaN;
    }
    if (t.o11() == 0) {
      return -1;
    }
    return t.o11() == t.n() ? 1 : pmi(t) * LN_2 / -Math.log((double) t.o11() / t.n());
  }

  public static double mi2(Contingency t) {
    return log2((double) t.o11() * t.o11() / t.expected());
  }

  public static double mi3(Contingency t) {
    return log2((double) t.o11() * t.o11() * t.o11() / t.expected());
  }

  public static double local(Contingency t) {
    return t.o11() == 0 && t.r1() > 0 && t.c1() > 0 ? 0 : t.o11() * pmi(t);
  }
}
