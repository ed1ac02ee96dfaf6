package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

/**
 * By how many standard errors the occurrences together exceed what chance would have, the error
 * taken from what was observed.
 *
 * <pre>
 *   t            = (o11 − e11) / √o11
 *   t (textbook) = (o11 − e11) / √(o11 · (1 − o11 / n))
 * </pre>
 *
 * Without a unit; ranks pairs and is no test, since words are not normally distributed. Not defined
 * where they are never together. The two are nearly equal, since o11 is a small part of n.
 *
 * <p>Source: Church, Gale, Hanks and Hindle (1991); Manning and Schütze (1999), section 5.3.1.
 */
public final class TScore {
  private TScore() {}

  public static double value(Contingency t) {
    return quotient(t.determinant() / t.n(), Math.sqrt((double) t.o11()));
  }

  /** The form with the variance of a binomial count. */
  public static double textbook(Contingency t) {
    double variance = t.o11() * (1 - (double) t.o11() / t.n());
    return quotient(t.determinant() / t.n(), Math.sqrt(variance));
  }
}
