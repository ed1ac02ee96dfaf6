package org.annales.stats.association;

/**
 * The odds of one word where the other stands, divided by its odds elsewhere; of a term in two
 * corpora, its odds in the target divided by those in the reference.
 *
 * <pre>
 *   OR             = o11 · o22 / (o12 · o21)
 *   OR (Haldane)   = (o11 + ½) · (o22 + ½) / ((o12 + ½) · (o21 + ½))
 *   error of ln OR = √(1/(o11 + ½) + 1/(o12 + ½) + 1/(o21 + ½) + 1/(o22 + ½))
 * </pre>
 *
 * Without a unit, > 0; 1 is independence. Where a cell is 0, OR is Haldane's, which is always
 * defined but in an empty table.
 *
 * <p>Source: Haldane (1956) and Anscombe (1956), both on the ½ in all four cells.
 */
public final class OddsRatio {
  private OddsRatio() {}

  /** OR, and where a cell is empty Haldane's. */
  public static double value(Contingency t) {
    return t.hasEmptyCell()
        ? Math.exp(logHaldane(t))
        : (double) t.o11() / t.o12() * ((double) t.o22() / t.o21());
  }

  /** The natural logarithm of Haldane's OR. */
  public static double logHaldane(Contingency t) {
    if (t.n() == 0) {
      return Double.NaN;
    }
    return Math.log((t.o11() + 0.5) / (t.o12() + 0.5) * ((t.o22() + 0.5) / (t.o21() + 0.5)));
  }

  /** The standard error of {@link #logHaldane}. */
  public static double standardError(Contingency t) {
    if (t.n() == 0) {
      return Double.NaN;
    }
    return Math.sqrt(
        1 / (t.o11() + 0.5) + 1 / (t.o12() + 0.5) + 1 / (t.o21() + 0.5) + 1 / (t.o22() + 0.5));
  }
}
