package org.annales.stats.dispersion;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Computes the dispersion that a word of a frequency has when its occurrences fall on the parts at
 * random, each by itself.
 *
 * <pre>
 *   E(DP) = ½ · Σ E|v / f − s|,  v binomial(f, s), s the share of the part
 *   E|v − f·s| = 2 · k · C(f, k) · s^k · (1 − s)^(f − k + 1),  k = ⌊f·s⌋ + 1
 * </pre>
 *
 * From 0 to 1; NaN for a frequency of 0. DP falls with frequency: of one occurrence it is near 1
 * wherever it stands. A word whose DP is about this value is spread as evenly as its count allows.
 * Time by the number of different sizes for each new frequency; values are kept. Not for several
 * threads at once.
 *
 * <p>Source: the mean deviation of the binomial distribution, De Moivre (1730), after Diaconis and
 * Zabell (1991), Statistical Science 6(3), 284–302; dispersion beside its expected value after
 * Gries (2022), Journal of Second Language Studies 5(2), 171–205.
 */
public final class ExpectedDispersion {
  private final Map<Long, Integer> partsOfSize = new TreeMap<>();
  private final double total;
  private final Map<Long, Double> known = new HashMap<>();

  public ExpectedDispersion(Parts parts) {
    for (int part = 0; part < parts.count(); part++) {
      partsOfSize.merge(parts.size(part), 1, Integer::sum);
    }
    this.total = parts.total();
  }

  /** The expected DP of a word with so many occurrences. */
  public double dp(long frequency) {
    return known.computeIfAbsent(frequency, this::computed);
  }

  private double computed(long frequency) {
    double sum = 0;
    for (Map.Entry<Long, Integer> size : partsOfSize.entrySet()) {
      sum += size.getValue() * deviation((double) frequency, size.getKey() / total);
    }
    return frequency == 0 ? Double.NaN : sum / 2 / (double) frequency;
  }

  /** E|v − f·s|. */
  private static double deviation(double frequency, double share) {
    double k = Math.floor(frequency * share) + 1;
    if (k > frequency) {
      // The only part has all occurrences.
      return 0;
    }
    double lnChoices =
        LogGamma.value(frequency + 1) - LogGamma.value(k + 1) - LogGamma.value(frequency - k + 1);
    return 2
        * k
        * Math.exp(lnChoices + k * Math.log(share) + (frequency - k + 1) * Math.log1p(-share));
  }
}
