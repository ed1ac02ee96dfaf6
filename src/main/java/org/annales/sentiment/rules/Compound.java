package org.annales.sentiment.rules;

/**
 * The sum of a sentence's weights, brought between −1 and 1.
 *
 * <pre>
 *   score = x / √(x² + 15)     x = sum of weights on a scale from −4 to 4
 * </pre>
 *
 * 0 where there are none. A single weight of 4 gives 0.72, three of them 0.95.
 *
 * <p>Source: Hutto and Gilbert (2014), VADER; its code has the 15.
 */
public final class Compound {
  private static final double ALPHA = 15;

  /** How far VADER's weights go. */
  public static final double SCALE = 4;

  private Compound() {}

  /** The score of a sum. */
  public static double of(double sum) {
    return sum / Math.sqrt(sum * sum + ALPHA);
  }
}
