package org.annales.stats.dispersion;

/**
 * The probability that a word that is spread at random is missing from the beginning of a text, or
 * from its end, for so long.
 *
 * <pre>
 *   p = C(N − m, k) / C(N, k) = Π (N − m − i) / (N − i),  i = 0 … k − 1
 * </pre>
 *
 * N parts of equal size, m of them before the first that has the word (or behind the last), k parts
 * with it. For many parts (1 − m/N)^k. p from 0 to 1. Parts and not occurrences, since a word that
 * comes in bursts comes several times for one reason. NaN where no part has it.
 *
 * <p>Source: the hypergeometric distribution; of the first of several draws, Wilks (1962),
 * Mathematical Statistics, 8.8 (exceedances).
 */
public final class EvenSpread {
  private EvenSpread() {}

  /**
   * The probability of a stretch without a word.
   *
   * @param parts of the text
   * @param without parts before the first, or behind the last, that has it
   * @param having parts that have it, at most {@code parts − without}
   */
  public static double pValue(int parts, int without, int having) {
    if (having < 1 || without < 0 || having > parts - without) {
      return Double.NaN;
    }
    double p = 1;
    for (int i = 0; i < having; i++) {
      p *= (double) (parts - without - i) / (parts - i);
    }
    return p;
  }
}
