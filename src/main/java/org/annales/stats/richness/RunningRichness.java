package org.annales.stats.richness;

import java.util.Arrays;
import org.annales.stats.Defined;

/**
 * Measures how rich the vocabulary of a text is over its successive tokens.
 *
 * <pre>
 *   MATTR(w)   mean of types / w over the N − w + 1 windows of w successive tokens
 *   MTLD       N / factors, the mean of reading forward and backward. A factor ends where types /
 *              tokens since the last one is under 0.72; what is left over is
 *              (1 − types / tokens) / (1 − 0.72) of a factor
 * </pre>
 *
 * MATTR from 0 to 1, MTLD in tokens; both grow as the vocabulary is richer, and depend little on
 * the length of the text. Not defined with fewer than w tokens, or where no token is repeated.
 * {@link #mtldInclusive} ends a factor at 0.72 itself: tools differ in this, and their values by
 * some percent.
 *
 * <p>Source: Covington and McFall (2010), Journal of Quantitative Linguistics 17(2), 94–100
 * (MATTR); McCarthy and Jarvis (2010), Behavior Research Methods 42(2), 381–392 (MTLD).
 */
public final class RunningRichness {
  private static final double THRESHOLD = 0.72;

  private RunningRichness() {}

  /**
   * The moving average of types per token.
   *
   * @param tokens numbers of types, from 0
   */
  public static double mattr(int[] tokens, int window) {
    if (tokens.length < window || window < 1) {
      return Double.NaN;
    }
    int[] inside = new int[bound(tokens)];
    long types = 0;
    long sum = 0;
    for (int i = 0; i < tokens.length; i++) {
      types += inside[tokens[i]]++ == 0 ? 1 : 0;
      if (i >= window) {
        types -= --inside[tokens[i - window]] == 0 ? 1 : 0;
      }
      sum += i >= window - 1 ? types : 0;
    }
    return (double) sum / window / (tokens.length - window + 1);
  }

  /** MTLD, a factor ending under 0.72. */
  public static double mtld(int... tokens) {
    return both(tokens, false);
  }

  /** MTLD, a factor ending at 0.72 or under. */
  public static double mtldInclusive(int... tokens) {
    return both(tokens, true);
  }

  private static double both(int[] tokens, boolean inclusive) {
    int[] backward = new int[tokens.length];
    Arrays.setAll(backward, i -> tokens[tokens.length - 1 - i]);
    return (oneWay(tokens, inclusive) + oneWay(backward, inclusive)) / 2;
  }

  private static double oneWay(int[] tokens, boolean inclusive) {
    int[] seenIn = new int[bound(tokens)];
    int factors = 0;
    int from = 0;
    int types = 0;
    double ratio = 1;
    for (int i = 0; i < tokens.length; i++) {
      if (seenIn[tokens[i]] != factors + 1) {
        seenIn[tokens[i]] = factors + 1;
        types++;
      }
      ratio = (double) types / (i + 1 - from);
      if (ratio < THRESHOLD || (inclusive && ratio == THRESHOLD)) {
        factors++;
        from = i + 1;
        types = 0;
        ratio = 1;
      }
    }
    return Defined.quotient(tokens.length, factors + (1 - ratio) / (1 - THRESHOLD));
  }

  private static int bound(int... tokens) {
    return Arrays.stream(tokens).max().orElse(0) + 1;
  }
}
