package org.annales.stats.association;

import static org.annales.stats.Defined.finite;

/**
 * The improbability of so many joint occurrences under a Poisson law, by Stirling's formula.
 *
 * <pre>
 *   o11 · (ln o11 − ln e11 − 1)
 * </pre>
 *
 * Natural units (some tools take log2); 0 without joint occurrences. Not defined where nothing was
 * expected.
 *
 * <p>Source: Quasthoff and Wolff (2002), The Poisson Collocation Measure and its Applications.
 */
public final class PoissonStirling {
  private PoissonStirling() {}

  public static double value(Contingency t) {
    double expected = t.expected();
    if (t.o11() == 0) {
      return expected > 0 ? 0 : Double.NaN;
    }
    return finite(t.o11() * (Math.log(t.o11() / expected) - 1));
  }
}
