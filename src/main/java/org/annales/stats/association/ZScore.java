package org.annales.stats.association;

import static org.annales.stats.Defined.quotient;

/**
 * The number of standard deviations by which joint occurrences exceed the expected ones, the
 * deviation computed from the expected ones.
 *
 * <pre>
 *   z                = (o11 − e11) / √e11
 *   z (binomial)     = (o11 − e11) / √(e11 · (1 − e11 / n))
 *   z (Yates)        = ± max(0, |o11 − e11| − ½) / √e11      the sign that o11 − e11 has
 *   z (Berry-Rogghe) = (K − E) / √(E · (1 − p)),  p = collocate / (tokens − node),  E = p · node · span
 * </pre>
 *
 * Without a unit. Not defined where nothing was expected. Great where little was expected: use a
 * threshold of frequency with it.
 *
 * <p>Source: Evert (2004), section 3; Berry-Rogghe (1973), The Computer and Literary Studies,
 * 103–112.
 */
public final class ZScore {
  private ZScore() {}

  public static double value(Contingency t) {
    return quotient(t.determinant() / t.n(), Math.sqrt(t.expected()));
  }

  public static double binomial(Contingency t) {
    double variance = t.expected() * (1 - t.expected() / t.n());
    return quotient(t.determinant() / t.n(), Math.sqrt(variance));
  }

  public static double yates(Contingency t) {
    double difference = t.determinant() / t.n();
    double corrected = Math.max(0, Math.abs(difference) - 0.5);
    return quotient(Math.copySign(corrected, difference), Math.sqrt(t.expected()));
  }

  /**
   * The form that needs no table.
   *
   * @param joint occurrences of the collocate in the spans around the node
   * @param node occurrences of the node in the text
   * @param collocate of the collocate
   * @param tokens of the text
   * @param span tokens either side of the node, both sides added
   */
  public static double berryRogghe(long joint, long node, long collocate, long tokens, int span) {
    double p = quotient(collocate, tokens - node);
    double expected = p * node * span;
    return quotient(joint - expected, Math.sqrt(expected * (1 - p)));
  }
}
