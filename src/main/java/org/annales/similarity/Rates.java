package org.annales.similarity;

/** Computes rates. */
final class Rates {
  private static final double MILLION = 1e6;

  private Rates() {}

  static double perMillion(long count, long tokens) {
    return count * MILLION / tokens;
  }
}
