package org.annales.sentiment.rules;

/**
 * Scales the sum of a sentence's weights to between −1 and 1.
 *
 * <pre>
 *   score = x / √(x² + 15)     x = sum of weights, those of the lexicon being 1.54 on average
 * </pre>
 *
 * 0 where there are none. A single usual weight gives 0.37, three of them 0.77. So lexicons with
 * weights on different scales give scores that can be compared.
 *
 * <p>Source: Hutto and Gilbert (2014), VADER; its code has the 15.
 */
public final class Compound {
  private static final double ALPHA = 15;

  /** The mean absolute weight of VADER, on a scale from −4 to 4. */
  public static final double USUAL_WEIGHT = 1.54;

  private Compound() {}

  /** The score of a sum. */
  public static double of(double sum) {
    return sum / Math.sqrt(sum * sum + ALPHA);
  }
}
