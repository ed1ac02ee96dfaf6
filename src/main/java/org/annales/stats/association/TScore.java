package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

/**
 * The number of standard errors by which joint occurrences exceed the expected ones, the error
 * estimated from the observed ones.
 *
 * <pre>
 *   t            = (o11 − e11) / √o11
 *   t (textbook) = (o11 − e11) / √(o11 · (1 − o11 / n))
 * </pre>
 *
 * Without a unit; ranks pairs and is no test, since words are not normally distributed. Not defined
 * without joint occurrences. The two are nearly equal, since o11 is a small part of n.
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
