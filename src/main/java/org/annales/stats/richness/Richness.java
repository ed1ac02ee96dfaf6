package org.annales.stats.richness;

import static org.annales.stats.Defined.finite;
import static org.annales.stats.Defined.quotient;

import java.util.Arrays;

/**
 * Measures how rich the vocabulary of a text is by the frequencies of its types.
 *
 * <pre>
 *   TTR        V / N                                N tokens, V types, V(i) types that occur i times
 *   Guiraud    V / √N
 *   Herdan     ln V / ln N
 *   Yule       10⁴ · (Σ i² · V(i) − N) / N²
 *   Simpson    Σ i · (i − 1) · V(i) / (N · (N − 1))
 *   Honoré     100 · ln N / (1 − V(1) / V)
 *   hapaxes    V(1) / V
 *   HD-D       Σ over types (1 − C(N − f, 42) / C(N, 42)) / 42,  f how often the type occurs
 * </pre>
 *
 * Without a unit. Yule's and Simpson's grow as words are repeated, the others as the vocabulary is
 * richer; TTR, Herdan and HD-D from 0 to 1. Not defined where a divisor is 0 (Herdan and Simpson:
 * one token; Honoré: every type a hapax), HD-D under 42 tokens. All but HD-D depend on N, Yule's
 * and Simpson's least: compare texts of equal length.
 *
 * <p>Source: Yule (1944), The Statistical Study of Literary Vocabulary; Simpson (1949), Nature 163,
 * 688; Guiraud (1954); Herdan (1960); Honoré (1979), ALLC Bulletin 7(2), 172–177; McCarthy and
 * Jarvis (2010), Behavior Research Methods 42(2), 381–392 (HD-D).
 */
public final class Richness {
  private static final int DRAWN = 42;
  private static final double YULE = 1e4;

  private final int[] spectrum;
  private final long tokens;
  private final int types;

  /**
   * The richness of a text.
   *
   * @param counts how often each type occurs; zeros are no types
   */
  public Richness(int... counts) {
    this.spectrum = new int[Arrays.stream(counts).max().orElse(0) + 1];
    long sum = 0;
    for (int count : counts) {
      spectrum[count]++;
      sum += count;
    }
    this.types = counts.length - spectrum[0];
    this.tokens = sum;
  }

  public long tokens() {
    return tokens;
  }

  public int types() {
    return types;
  }

  /** Types that occur once. */
  public int hapaxes() {
    return spectrum.length > 1 ? spectrum[1] : 0;
  }

  public double ttr() {
    return quotient(types, tokens);
  }

  public double guiraud() {
    return quotient(types, Math.sqrt((double) tokens));
  }

  public double herdan() {
    return quotient(Math.log(types), Math.log((double) tokens));
  }

  public double yuleK() {
    return quotient(YULE * (squares() - (double) tokens), (double) tokens * tokens);
  }

  public double simpson() {
    return quotient(squares() - (double) tokens, tokens * (tokens - 1.0));
  }

  public double honore() {
    return finite(100 * Math.log((double) tokens) / (1 - hapaxShare()));
  }

  public double hapaxShare() {
    return quotient(hapaxes(), (long) types);
  }

  /** The share of 42 tokens drawn by chance that are the first of their type. */
  public double hdd() {
    if (tokens < DRAWN) {
      return Double.NaN;
    }
    double sum = 0;
    for (int count = 1; count < spectrum.length; count++) {
      if (spectrum[count] > 0) {
        sum += spectrum[count] * (1 - absent(count)) / DRAWN;
      }
    }
    return sum;
  }

  /** The chance that none of 42 tokens is of a type. */
  private double absent(int count) {
    double chance = 1;
    for (int i = 0; i < DRAWN && chance > 0; i++) {
      chance *= Math.max(0, (double) (tokens - count - i)) / (tokens - i);
    }
    return chance;
  }

  private double squares() {
    double sum = 0;
    for (int count = 1; count < spectrum.length; count++) {
      sum += (double) count * count * spectrum[count];
    }
    return sum;
  }
}
