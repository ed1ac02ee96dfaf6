package org.annales.sentiment;

import org.annales.stats.resampling.BlockBootstrap;

/** The 95 % interval of a mean score; NaN where there are too few sentences. */
record MeanInterval(double low, double high) {
  /** Fewer sentences have no interval. */
  private static final int LEAST = 10;

  static MeanInterval of(double[] scores, int resamples, long seed) {
    if (scores.length < LEAST) {
      return new MeanInterval(Double.NaN, Double.NaN);
    }
    int block = BlockBootstrap.usualBlock(scores.length);
    BlockBootstrap bootstrap = new BlockBootstrap(scores, block, resamples, seed);
    return new MeanInterval(bootstrap.low(), bootstrap.high());
  }
}
