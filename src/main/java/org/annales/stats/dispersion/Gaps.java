package org.annales.stats.dispersion;

import static org.annales.stats.Defined.finite;

/**
 * Measures how evenly a word spreads over a text by the distances from one occurrence to the next.
 *
 * <pre>
 *   d(i) from occurrence i to the next, from the last around the end to the first: Σ d = L
 *
 *   ARF  = Σ min(d, v) / v,  v = L / f       occurrences that count as spread
 *   ALD  = Σ d · log10 d / L                 log10 of the distance that a reader feels
 *   AWT  = ½ · (1 + Σ d² / L)                tokens to wait for it from a random place
 *   fALD = exp(−Σ (d / L) · ln(d / L))       frequencies that an even spread with the same ALD and
 *   fAWT = L² / Σ d²                         AWT would have
 * </pre>
 *
 * ARF, fALD and fAWT are counts, from 1 (all in one place) to f (even); AWT is in tokens. Not
 * defined for a word that is not there.
 *
 * <p>Source: Savický and Hlaváčová (2002), Measures of Word Commonness, Journal of Quantitative
 * Linguistics 9(3), 215–231.
 */
public final class Gaps {
  private final long[] positions;
  private final int frequency;
  private final long size;

  /**
   * The gaps of a word. The array is read in place.
   *
   * @param positions of its occurrences from 0, rising
   * @param frequency how many entries of the array are meant
   * @param size positions of the whole text, L
   */
  public Gaps(long[] positions, int frequency, long size) {
    this.positions = positions;
    this.frequency = frequency;
    this.size = size;
  }

  /** The gap that ends at an occurrence; the first runs around the end of the text. */
  private double gap(int i) {
    return i > 0 ? positions[i] - positions[i - 1] : positions[0] + size - positions[frequency - 1];
  }

  public double arf() {
    double even = (double) size / frequency;
    double sum = 0;
    for (int i = 0; i < frequency; i++) {
      sum += Math.min(gap(i), even);
    }
    return whereThereAreAny(sum / even);
  }

  public double ald() {
    double sum = 0;
    for (int i = 0; i < frequency; i++) {
      sum += gap(i) * Math.log10(gap(i));
    }
    return whereThereAreAny(sum / size);
  }

  public double awt() {
    return whereThereAreAny((1 + squares() / size) / 2);
  }

  public double frequencyByAld() {
    double sum = 0;
    for (int i = 0; i < frequency; i++) {
      double share = gap(i) / size;
      sum -= share * Math.log(share);
    }
    return whereThereAreAny(Math.exp(sum));
  }

  public double frequencyByAwt() {
    return whereThereAreAny((double) size * size / squares());
  }

  private double squares() {
    double sum = 0;
    for (int i = 0; i < frequency; i++) {
      sum += gap(i) * gap(i);
    }
    return sum;
  }

  private double whereThereAreAny(double value) {
    return frequency == 0 ? Double.NaN : finite(value);
  }
}
