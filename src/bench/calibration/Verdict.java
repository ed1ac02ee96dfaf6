package calibration;

/** What the figures of a claim on its texts say about it. */
enum Verdict {
  HOLDS("holds"),
  TOO_MANY("**too many**"),
  FEWER("fewer than 5 %"),
  TOO_NARROW("**too narrow**"),
  WIDE("wide"),
  UNKNOWN("cannot be decided");

  /**
   * With fewer tests nothing is said: the interval of a share of 5 % reaches from 0 to over 12 %,
   * and those of one chapter hang together.
   */
  static final int FEWEST = 50;

  private static final double[] TESTS = {3, 7};
  private static final double[] INTERVALS = {92, 97};

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Compares the interval of the share with the bounds: it is outside if all of it is. */
  static Verdict of(Claim claim, Tally tally) {
    if (tally.all() < FEWEST) {
      return UNKNOWN;
    }
    if (claim.isInterval()) {
      boolean isWide = tally.low() > INTERVALS[1];
      return tally.high() < INTERVALS[0] ? TOO_NARROW : isWide ? WIDE : HOLDS;
    }
    if (tally.low() > (claim.isOfFamilies() ? 5 : TESTS[1])) {
      return TOO_MANY;
    }
    return !claim.isOfFamilies() && tally.high() < TESTS[0] ? FEWER : HOLDS;
  }
}
