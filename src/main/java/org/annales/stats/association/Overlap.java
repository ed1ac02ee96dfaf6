package org.annales.stats.association;

import static org.annales.stats.Defined.log2;
import static org.annales.stats.Defined.quotient;

/**
 * Measures the share of joint occurrences in the occurrences of two words. None depends on the
 * amount of other text.
 *
 * <pre>
 *   Dice                 2 · o11 / (r1 + c1)
 *   logDice              14 + log2(Dice)
 *   Jaccard              o11 / (o11 + o12 + o21)
 *   minimum sensitivity  min(o11 / r1, o11 / c1)
 * </pre>
 *
 * From 0 to 1; logDice is at most 14, and one more means twice as strong. Not defined where neither
 * word stands (minimum sensitivity: where one does not); logDice, without joint occurrences.
 *
 * <p>Source: Smadja, McKeown and Hatzivassiloglou (1996), Computational Linguistics 22(1), 1–38
 * (Dice); Rychlý (2008), RASLAN, 6–9 (logDice); Pedersen and Bruce (1996) (minimum sensitivity).
 */
public final class Overlap {
  private static final double LOG_DICE_MAXIMUM = 14;

  private Overlap() {}

  public static double dice(Contingency t) {
    return quotient(2 * t.o11(), t.r1() + t.c1());
  }

  public static double logDice(Contingency t) {
    return LOG_DICE_MAXIMUM + log2(dice(t));
  }

  public static double jaccard(Contingency t) {
    return quotient(t.o11(), t.o11() + t.o12() + t.o21());
  }

  public static double minimumSensitivity(Contingency t) {
    return Math.min(quotient(t.o11(), t.r1()), quotient(t.o11(), t.c1()));
  }
}
