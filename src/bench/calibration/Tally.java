package calibration;

import java.util.Locale;
import org.annales.stats.association.ConservativeLogRatio;
import org.annales.stats.association.TwoCorpora;

/**
 * How many of the tests, families or intervals of a claim have an outcome.
 *
 * @param hits with the outcome: p ≤ .05, a family with a finding, the value covered
 * @param all of them
 * @param findings rows that are findings
 * @param runs texts
 */
record Tally(long hits, long all, long findings, long runs) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        hits + other.hits, all + other.all, findings + other.findings, runs + other.runs);
  }

  double percent() {
    return 100.0 * hits / all;
  }

  /** The lower end of the interval of Clopper and Pearson, in per cent. */
  double low() {
    return 100 * lowest(hits, all - hits);
  }

  double high() {
    return 100 * (1 - lowest(all - hits, hits));
  }

  private static double lowest(long hits, long others) {
    if (hits == 0) {
      return 0;
    }
    double odds =
        Math.pow(
            2,
            ConservativeLogRatio.low(
                new TwoCorpora(hits, others, hits + others, hits + others), 1));
    return odds / (1 + odds);
  }

  String cells() {
    return hits + "\t" + all + "\t" + findings + "\t" + runs;
  }

  static Tally of(String... cells) {
    return new Tally(
        Long.parseLong(cells[0]),
        Long.parseLong(cells[1]),
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]));
  }

  /** The share in per cent, with its interval. */
  @Override
  public String toString() {
    return all == 0
        ? "–"
        : String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", percent(), low(), high());
  }
}
