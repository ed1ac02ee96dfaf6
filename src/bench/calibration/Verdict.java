package calibration;

/** What the figures of a claim on its texts say about it. */
enum Verdict {
  HOLDS("holds"),
  TOO_MANY("**too many**"),
  FEWER("fewer than 5 %"),
  TOO_NARROW("**too narrow**"),
  WIDE("wide"),
  UNKNOWN("cannot be decided");

  /** With fewer tests the interval of a share of 5 % reaches from 0 to over 12 %. */
  static final int FEWEST = 50;

  /** Fewer tests say nothing at all, since those of one chapter hang together. */
  private static final int LEAST = 12;

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
    if (tally.all() < LEAST) {
      return UNKNOWN;
    }
    if (claim.isInterval()) {
      return tally.high() < INTERVALS[0]
          ? TOO_NARROW
          : enough(tally, tally.low() > INTERVALS[1] ? WIDE : HOLDS);
    }
    if (tally.low() > (claim.isOfFamilies() ? 5 : TESTS[1])) {
      return TOO_MANY;
    }
    if (claim.isOfFamilies()) {
      return enough(tally, HOLDS);
    }
    return enough(tally, tally.high() < TESTS[0] ? FEWER : HOLDS);
  }

  private static Verdict enough(Tally tally, Verdict verdict) {
    return tally.all() < FEWEST ? UNKNOWN : verdict;
  }
}
