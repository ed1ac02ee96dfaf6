package org.annales.comparison;

import java.util.Arrays;
import org.annales.stats.resampling.SerialMean;

/**
 * Computes the intervals of the rates of a section by the jackknife: what each sentence adds to a
 * rate is a value in serial order, whose mean has an interval.
 *
 * <pre>
 *   v(i)      n · R − (n − 1) · R(i)       R the rate, R(i) that of the section without sentence i of n
 *   interval  of the mean of v(i) + R − their mean, by {@link SerialMean}
 * </pre>
 *
 * <p>Source: Tukey (1958), Annals of Mathematical Statistics 29(2), 614 (pseudo-values).
 */
final class RateIntervals {
  private final Counts[] sentences;
  private final Counts all;

  RateIntervals(Counts... sentences) {
    this.sentences = sentences.clone();
    this.all = Arrays.stream(sentences).reduce(new Counts(), Counts::plus);
  }

  /** The interval of a rate. */
  SerialMean of(Rate rate) {
    double n = sentences.length;
    double whole = rate.of(all);
    double[] values =
        Arrays.stream(sentences)
            .mapToDouble(sentence -> n * whole - (n - 1) * rate.of(all.minus(sentence)))
            .toArray();
    double bias = Arrays.stream(values).sum() / n - whole;
    return new SerialMean(
        SerialMean.Unit.RATES, Arrays.stream(values).map(value -> value - bias).toArray());
  }
}
