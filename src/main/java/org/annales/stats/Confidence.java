package org.annales.stats;

/** The levels that all tests and intervals share: 5 % for tests, 95 % for intervals. */
public final class Confidence {
  /** The greatest p-value or q-value of what is called significant. */
  public static final double ALPHA = 0.05;

  /** The lower quantile of a 95 % interval. */
  public static final double LOW = 0.025;

  /** The upper quantile of a 95 % interval. */
  public static final double HIGH = 0.975;

  /** The standard normal quantile at {@link #HIGH}. */
  public static final double Z_95 = 1.959963984540054;

  private Confidence() {}
}
