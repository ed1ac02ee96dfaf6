package org.annales.stats.association;

/**
 * Fisher's exact test: the probability of tables at least as extreme, among all with the same
 * margins.
 *
 * <pre>
 *   P(X = k) = C(r1, k) · C(r2, c1 − k) / C(n, c1)      X hypergeometric, the cell o11
 *   right    = P(X ≥ o11)      attraction
 *   left     = P(X ≤ o11)      repulsion
 *   two-sided: the sum of all P(X = k) that are not above P(X = o11)
 *   from m   = (two-sided over k ≥ m − ½ · P(X = o11)) / P(X ≥ m)      mid-p, given X ≥ m
 * </pre>
 *
 * Probabilities from 0 to 1; {@link #lnRight} is the natural logarithm of right, exact where that
 * is 0. Probabilities that differ by less than a ten-millionth count as equal, as in R. Not defined
 * in an empty table. Takes time by the standard deviation of X, at most some thousand steps for
 * counts of millions.
 *
 * <p>P(X = k) is had without the difference of large logarithms: by Stirling's formula with its
 * remainder δ, ln P = −G²/2 + ½ · (Σ ln margins − ln n − Σ ln cells − ln 2π) + Σ δ.
 *
 * <p>The last is for tables that are only seen if their first cell is at least m: without the
 * condition each of these would be significant where m is far above the expected count. The mid-p
 * counts half of the observed probability, so that p is at most α in a share α of random tables,
 * although X is discrete.
 *
 * <p>Source: Fisher (1935); Pedersen (1996), Fishing for Exactness; Lancaster (1961), Journal of
 * the American Statistical Association 56, 223–234 (mid-p); Fithian, Sun and Taylor (2014), arXiv
 * 1410.2597 (tests given the selection); δ and the idea after Loader (2000), Fast and Accurate
 * Computation of Binomial Probabilities.
 */
public final class FisherExact {
  private static final double LN_2_PI = 1.8378770664093453;
  private static final double EQUAL = 1e-7;

  private FisherExact() {}

  public static double right(Contingency t) {
    if (t.n() == 0) {
      return Double.NaN;
    }
    // The shorter sum is that of the tail; the other side is what it leaves.
    return t.determinant() >= 0 ? upwards(t) : rest(shifted(t, t.o11() - 1), false);
  }

  public static double left(Contingency t) {
    if (t.n() == 0) {
      return Double.NaN;
    }
    return t.determinant() <= 0 ? downwards(t) : rest(shifted(t, t.o11() + 1), true);
  }

  public static double lnRight(Contingency t) {
    if (t.n() == 0 || t.determinant() < 0) {
      return Math.log(right(t));
    }
    return lnProbability(t) + Math.log(tailOverFirst(t, true));
  }

  public static double twoSided(Contingency t) {
    if (t.n() == 0) {
      return Double.NaN;
    }
    boolean above = t.determinant() >= 0;
    double near = above ? upwards(t) : downwards(t);
    Contingency other = otherSide(t, above);
    double far = other == null ? 0 : above ? downwards(other) : upwards(other);
    return Math.min(1, near + far);
  }

  /**
   * The logarithm of the two-sided mid-p of a table whose first cell is known to be at least {@code
   * least}; NaN where it is not, 0 where no other table is possible.
   */
  public static double lnMidFrom(Contingency t, long least) {
    if (t.n() == 0 || t.o11() < least) {
      return Double.NaN;
    }
    if (Math.max(least, lowest(t)) == highest(t)) {
      return 0;
    }
    Contingency first = shifted(t, Math.max(least, lowest(t)));
    // In logarithms: probabilities of frequent pairs underflow.
    double lnUnder =
        first.o11() == lowest(first)
            ? Double.NEGATIVE_INFINITY
            : lnLeft(shifted(first, first.o11() - 1));
    boolean above = t.determinant() >= 0;
    double lnNear = above ? lnRight(t) : lnDifference(lnLeft(t), lnUnder);
    Contingency other = otherSide(t, above);
    double lnFar = Double.NEGATIVE_INFINITY;
    if (other != null && other.o11() >= least) {
      lnFar = above ? lnDifference(lnLeft(other), lnUnder) : lnRight(other);
    }
    double lnHalf = lnProbability(t) - Math.log(2);
    double lnTails = lnNear + Math.log1p(Math.exp(lnFar - lnNear) - Math.exp(lnHalf - lnNear));
    return Math.min(0, lnTails - lnRight(first));
  }

  private static double lnLeft(Contingency t) {
    return t.determinant() > 0
        ? Math.log(left(t))
        : lnProbability(t) + Math.log(tailOverFirst(t, false));
  }

  /** ln(e^a − e^b). */
  private static double lnDifference(double a, double b) {
    return a + Math.log1p(-Math.exp(b - a));
  }

  private static double upwards(Contingency t) {
    return Math.min(1, Math.exp(lnProbability(t)) * tailOverFirst(t, true));
  }

  private static double downwards(Contingency t) {
    return Math.min(1, Math.exp(lnProbability(t)) * tailOverFirst(t, false));
  }

  private static double rest(Contingency t, boolean upwards) {
    return t == null ? 1 : 1 - (upwards ? upwards(t) : downwards(t));
  }

  /** The table with the same margins and another first cell; null where there is none. */
  private static Contingency shifted(Contingency t, long o11) {
    boolean possible = o11 >= lowest(t) && o11 <= highest(t);
    return possible ? Contingency.ofMarginals(o11, t.r1(), t.c1(), t.n()) : null;
  }

  private static long lowest(Contingency t) {
    return Math.max(0, t.r1() - t.c2());
  }

  private static long highest(Contingency t) {
    return Math.min(t.r1(), t.c1());
  }

  /** The sum of probabilities from a cell outwards, in units of the first. */
  private static double tailOverFirst(Contingency t, boolean upwards) {
    // Upwards o12 and o21 are used up and o11 and o22 grow, downwards the other way round.
    double from1 = upwards ? t.o12() : t.o11();
    double from2 = upwards ? t.o21() : t.o22();
    double to1 = upwards ? t.o11() : t.o12();
    double to2 = upwards ? t.o22() : t.o21();
    double term = 1;
    double sum = 1;
    while (term > sum * 1e-17) {
      term *= from1-- * from2-- / (++to1 * ++to2);
      sum += term;
    }
    return sum;
  }

  /** The nearest table on the other side of the mode that is as unlikely; null if there is none. */
  private static Contingency otherSide(Contingency t, boolean above) {
    double limit = lnProbability(t) + EQUAL;
    long unlikely = above ? lowest(t) : highest(t);
    if (unlikely == t.o11() || lnProbability(shifted(t, unlikely)) > limit) {
      return null;
    }
    long mode = (long) ((t.r1() + 1.0) * (t.c1() + 1.0) / (t.n() + 2.0));
    long likely = Math.min(Math.max(mode, lowest(t)), highest(t));
    if (lnProbability(shifted(t, likely)) <= limit) {
      return shifted(t, above ? t.o11() - 1 : t.o11() + 1);
    }
    while (Math.abs(likely - unlikely) > 1) {
      long middle = unlikely + (likely - unlikely) / 2;
      if (lnProbability(shifted(t, middle)) > limit) {
        likely = middle;
      } else {
        unlikely = middle;
      }
    }
    return shifted(t, unlikely);
  }

  private static double lnProbability(Contingency t) {
    double margins = stirling(t.r1()) + stirling(t.r2()) + stirling(t.c1()) + stirling(t.c2());
    double cells = stirling(t.o11()) + stirling(t.o12()) + stirling(t.o21()) + stirling(t.o22());
    return margins - cells - stirling(t.n()) - LogLikelihood.fourCells(t) / 2;
  }

  /** ln n! − (n · ln n − n) = ½ · ln(2πn) + δ(n), δ(n) = 1/(12n) − 1/(360n³) + …; 0 for 0. */
  private static double stirling(long n) {
    if (n < SMALL.length) {
      return SMALL[(int) n];
    }
    double square = (double) n * n;
    double delta = 0;
    for (double coefficient : DELTA) {
      delta = delta / square + coefficient;
    }
    return (LN_2_PI + Math.log((double) n)) / 2 + delta / n;
  }

  /** Of 1/n⁹, 1/n⁷ … 1/n. */
  private static final double[] DELTA = {1 / 1188.0, -1 / 1680.0, 1 / 1260.0, -1 / 360.0, 1 / 12.0};

  /** Of the numbers whose factorial a double holds exactly, the series not being exact there. */
  private static final double[] SMALL = smallNumbers();

  private static double[] smallNumbers() {
    double[] values = new double[23];
    double factorial = 1;
    for (int n = 1; n < values.length; n++) {
      factorial *= n;
      values[n] = Math.log(factorial) - (n * Math.log(n) - n);
    }
    return values;
  }
}
