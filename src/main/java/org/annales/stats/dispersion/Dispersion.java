package org.annales.stats.dispersion;

import static org.annales.stats.Defined.LN_2;
import static org.annales.stats.Defined.finite;
import static org.annales.stats.Defined.quotient;

import java.util.Arrays;

/**
 * Measures how evenly a word spreads over the parts of a corpus, which may be of unequal size.
 *
 * <pre>
 *   v(i) occurrences in part i of n, f = Σ v, s(i) its share of the text, p(i) = v(i) / n(i)
 *
 *   range          parts with v &gt; 0
 *   VC             sd(p) / mean(p), the sd of a population
 *   Juilland's D   1 − VC / √(n − 1)                                  0 uneven … 1 even
 *   Carroll's D2   −Σ P · log2 P / log2 n,  P(i) = p(i) / Σ p         0 uneven … 1 even
 *   Rosengren's S  (Σ √(s · v))² / f                                  least s … 1 even
 *   DP             ½ · Σ |v / f − s|                                  0 even … 1 − least s
 *   DPnorm         DP / (1 − least s)                                 0 even … 1 uneven
 *   KLD            Σ (v / f) · log2((v / f) / s)                      bits, 0 even, no upper end
 *   DA             1 − mean of |p(i) − p(j)| over all pairs / (2 · mean(p))   0 uneven … 1 even
 *   consistency    (Σ √v / n)² / (f / n)                              1/n … 1 even
 * </pre>
 *
 * Without a unit but KLD. All but the range are not defined for a word that is not there; VC's
 * companions D, D2, DPnorm and DA not where there is but one part. DP is unreliable where there are
 * more parts than occurrences (Nelson 2023): show f and n with it. Each takes time by the parts
 * that have the word, DA by their number times its logarithm; parts without cost nothing.
 *
 * <p>Source: Juilland et al. (1970); Carroll (1970); Rosengren (1971); Gries (2008), International
 * Journal of Corpus Linguistics 13(4), 403–437 (DP); Lijffijt and Gries (2012) (DPnorm); Gries
 * (2020) (KLD); Burch, Egbert and Biber (2017) (DA); Zhang (2004) (distributional consistency).
 */
public final class Dispersion {
  private final Parts parts;
  private final int[] places;
  private final long[] counts;
  private final int length;
  private final long frequency;
  private final double rates;

  /** The dispersion of a word by its occurrences in each part, 0 where it has none. */
  public Dispersion(Parts parts, long... counts) {
    this(parts, allPlaces(parts, counts), counts, counts.length);
  }

  /**
   * The dispersion of a word by the parts where it stands. The arrays are read in place, so that a
   * caller with many words may use them again, after the last measure of this one.
   *
   * @param places numbers of parts from 0, each at most once
   * @param counts its occurrences there
   * @param length how many entries of the arrays are meant
   */
  public Dispersion(Parts parts, int[] places, long[] counts, int length) {
    this.parts = parts;
    this.places = places;
    this.counts = counts;
    this.length = length;
    long sum = 0;
    double sumOfRates = 0;
    for (int i = 0; i < length; i++) {
      sum += counts[i];
      sumOfRates += (double) counts[i] / parts.size(places[i]);
    }
    this.frequency = sum;
    this.rates = sumOfRates;
  }

  private static int[] allPlaces(Parts parts, long... counts) {
    if (counts.length != parts.count()) {
      throw new IllegalArgumentException(
          "expected counts of " + parts.count() + " parts, found " + counts.length);
    }
    int[] places = new int[counts.length];
    Arrays.setAll(places, i -> i);
    return places;
  }

  public int range() {
    int range = 0;
    for (int i = 0; i < length; i++) {
      range += counts[i] > 0 ? 1 : 0;
    }
    return range;
  }

  public double variationCoefficient() {
    double mean = rates / parts.count();
    double squares = (parts.count() - length) * mean * mean;
    for (int i = 0; i < length; i++) {
      double deviation = rate(i) - mean;
      squares += deviation * deviation;
    }
    return quotient(Math.sqrt(squares / parts.count()), mean);
  }

  public double juillandD() {
    return atLeastZero(1 - quotient(variationCoefficient(), Math.sqrt((double) parts.count() - 1)));
  }

  public double carrollD2() {
    double entropy = 0;
    for (int i = 0; i < length; i++) {
      double share = rate(i) / rates;
      entropy -= share == 0 ? 0 : share * Math.log(share);
    }
    return atLeastZero(quotient(entropy, Math.log(parts.count())));
  }

  public double rosengrenS() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += Math.sqrt(parts.share(places[i]) * counts[i]);
    }
    return quotient(sum * sum, (double) frequency);
  }

  /** The sum over the parts with too many is half of that over all: shares sum to 1. */
  public double dp() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += Math.max(0, (double) counts[i] / frequency - parts.share(places[i]));
    }
    return frequency == 0 ? Double.NaN : sum;
  }

  /** The DP of as many occurrences that are spread at random: see {@link ExpectedDispersion}. */
  public double dpExpected() {
    return parts.expected().dp(frequency);
  }

  public double dpNorm() {
    return quotient(dp(), 1 - parts.leastShare());
  }

  public double kld() {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      double share = (double) counts[i] / frequency;
      sum += share == 0 ? 0 : share * Math.log(share / parts.share(places[i]));
    }
    return frequency == 0 ? Double.NaN : atLeastZero(sum / LN_2);
  }

  /** KLD brought to 0 … 1 as 1 − 2^−KLD; the same in whatever unit KLD is. */
  public double kldNormBase2() {
    return -Math.expm1(-kld() * LN_2);
  }

  /** KLD brought to 0 … 1 as 1 − e^−KLD, KLD in bits: Gries's form. */
  public double kldNormBaseE() {
    return -Math.expm1(-kld());
  }

  public double da() {
    double[] sorted = new double[length];
    Arrays.setAll(sorted, this::rate);
    Arrays.sort(sorted);
    double n = parts.count();
    // In a sorted row of n the value at place i stands above i others and below n − 1 − i.
    double differences = 0;
    for (int i = 0; i < length; i++) {
      double place = n - length + i;
      differences += sorted[i] * (2 * place - n + 1);
    }
    return atLeastZero(1 - quotient(differences, (n - 1) * rates));
  }

  public double distributionalConsistency() {
    double roots = 0;
    for (int i = 0; i < length; i++) {
      roots += Math.sqrt((double) counts[i]);
    }
    return quotient(roots * roots, (double) parts.count() * frequency);
  }

  private double rate(int i) {
    return (double) counts[i] / parts.size(places[i]);
  }

  /** Replaces a value below 0, which is rounding, by 0; NaN stays. */
  private static double atLeastZero(double value) {
    return finite(Math.max(0, value));
  }
}
