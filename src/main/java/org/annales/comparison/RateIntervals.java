package org.annales.comparison;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.annales.stats.resampling.BcaInterval;
import org.annales.stats.resampling.BlockBootstrap;

/**
 * Computes the intervals of the rates of a section: blocks of neighbouring sentences are resampled,
 * and all rates are computed of the same resamples.
 */
final class RateIntervals {
  /** With fewer sentences there is no interval. */
  static final int LEAST = 10;

  private final Counts[] sentences;
  private final Counts[] resamples;
  private final Counts all;

  RateIntervals(Counts[] sentences, int resamples, long seed) {
    this.sentences = sentences.clone();
    this.all = Arrays.stream(sentences).reduce(new Counts(), Counts::plus);
    int block = BlockBootstrap.usualBlock(sentences.length);
    int blocks = (sentences.length + block - 1) / block;
    Counts[] ofBlocks = ofBlocks(block);
    Counts[] ofLast = ofBlocks(sentences.length - (blocks - 1) * block);
    SplittableRandom random = new SplittableRandom(seed);
    this.resamples = new Counts[resamples];
    for (int i = 0; i < resamples; i++) {
      Counts sum = new Counts();
      for (int j = 1; j < blocks; j++) {
        sum.add(ofBlocks[random.nextInt(sentences.length)]);
      }
      sum.add(ofLast[random.nextInt(sentences.length)]);
      this.resamples[i] = sum;
    }
  }

  /** The counts of so many sentences from each sentence on, the first following the last. */
  private Counts[] ofBlocks(int length) {
    Counts[] sums = new Counts[sentences.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = new Counts();
      for (int j = 0; j < length; j++) {
        sums[i].add(sentences[(i + j) % sentences.length]);
      }
    }
    return sums;
  }

  /** The interval of a rate. */
  BcaInterval of(Rate rate) {
    double[] without =
        Arrays.stream(sentences).mapToDouble(sentence -> rate.of(all.minus(sentence))).toArray();
    return new BcaInterval(rate.of(all), defined(rate, resamples), without);
  }

  private static double[] defined(Rate rate, Counts... drawn) {
    return Arrays.stream(drawn)
        .mapToDouble(rate::of)
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }
}
