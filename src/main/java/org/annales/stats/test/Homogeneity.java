package org.annales.stats.test;

import static org.annales.stats.Defined.finite;

import java.util.Arrays;
import org.annales.stats.Confidence;
import org.annales.stats.resampling.PermutationDistribution;

/**
 * Tests whether the rate of a term is the same in several texts.
 *
 * <pre>
 *   G²            2 · Σ O · ln(O / E)                            over the k texts, term and other words
 *   χ²            Σ (O − E)² / E                                 E = row total · column total / N
 *   V             √(χ² / N)                                      Cramér's, of k texts and two columns
 *   V corrected   √(max(0, χ²/N − (k−1)/(N−1)) / min(k − (k−1)²/(N−1) − 1, 1 − 1/(N−1)))
 * </pre>
 *
 * G² and χ² have k − 1 degrees of freedom; V from 0, equal everywhere, to 1, in one text alone.
 * Texts without tokens are left out. Not defined with fewer than two texts, or where no text or
 * every token has the term. Words are not independent, so p-values of G² and χ² are too small: see
 * {@link #permuted}.
 *
 * <p>Source: Cramér (1946), Mathematical Methods of Statistics; Bergsma (2013), Journal of the
 * Korean Statistical Society 42(3), 323–328 (the correction).
 */
public final class Homogeneity {
  private final int texts;
  private final double tokens;
  private final double g;
  private final double chi;

  /**
   * The texts.
   *
   * @param counts of the term in each
   * @param sizes tokens of each
   */
  public Homogeneity(long[] counts, long[] sizes) {
    this.texts = (int) Arrays.stream(sizes).filter(size -> size > 0).count();
    this.tokens = Arrays.stream(sizes).sum();
    double rate = Arrays.stream(counts).sum() / tokens;
    double sumG = 0;
    double sumChi = 0;
    for (int i = 0; i < counts.length; i++) {
      if (sizes[i] > 0) {
        double expected = sizes[i] * rate;
        double others = sizes[i] - expected;
        sumG += term((double) counts[i], expected) + term((double) (sizes[i] - counts[i]), others);
        sumChi += square(counts[i] - expected) * (1 / expected + 1 / others);
      }
    }
    boolean defined = texts > 1 && rate > 0 && rate < 1;
    this.g = defined ? 2 * sumG : Double.NaN;
    this.chi = defined ? sumChi : Double.NaN;
  }

  private static double term(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  private static double square(double value) {
    return value * value;
  }

  public int degrees() {
    return texts - 1;
  }

  public double logLikelihood() {
    return g;
  }

  public double chiSquared() {
    return chi;
  }

  public double cramersV() {
    return finite(Math.sqrt(chi / tokens));
  }

  public double cramersVCorrected() {
    return corrected(chi);
  }

  private double corrected(double of) {
    double byChance = degrees() / (tokens - 1);
    double rows = texts - square(texts - 1) / (tokens - 1);
    double columns = 2 - 1 / (tokens - 1);
    double phi = Math.max(0, of / tokens - byChance);
    return finite(Math.sqrt(phi / (Math.min(rows, columns) - 1)));
  }

  /**
   * χ² and its distribution when segments are permuted among the texts: in a test of segments a
   * burst of a word counts as one event.
   *
   * @param counts of the term in the segments of one text after another
   * @param sizes tokens of these segments
   * @param segments how many each text has
   * @param permutations at least 1
   * @param seed from what names the texts
   */
  public static PermutationDistribution permuted(
      long[] counts, long[] sizes, int[] segments, int permutations, long seed) {
    int[] inOrder = new int[counts.length];
    Arrays.setAll(inOrder, i -> i);
    return new PermutationDistribution(
        of(counts, sizes, segments, inOrder).chi,
        PermutationDistribution.statistics(
            counts.length, permutations, seed, order -> of(counts, sizes, segments, order).chi));
  }

  private static Homogeneity of(long[] counts, long[] sizes, int[] segments, int... order) {
    long[] joined = new long[segments.length];
    long[] tokens = new long[segments.length];
    int at = 0;
    for (int text = 0; text < segments.length; text++) {
      for (int i = 0; i < segments[text]; i++) {
        joined[text] += counts[order[at]];
        tokens[text] += sizes[order[at++]];
      }
    }
    return new Homogeneity(joined, tokens);
  }

  /** The corrected V that permuted segments exceed in one case of twenty. */
  public double chanceHigh(PermutationDistribution permuted) {
    return corrected(permuted.quantile(1 - Confidence.ALPHA));
  }
}
