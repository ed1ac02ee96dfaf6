package org.annales.stats.test;

import org.annales.stats.association.ChiSquared;

/**
 * Approximates the probability that a simple random sample of units has so great a sum of values:
 * the far tail of a permutation test, where drawn permutations are too few.
 *
 * <pre>
 *   n of N units are drawn without replacement, k units have a value r(i) &gt; 0, all others 0
 *   K(s, t) = Σ ln(1 − f + f · e^(s + t·r(i))) + (N − k) · ln(1 − f + f · e^s),   f = n / N
 *   (s, t) solve ∂K/∂s = n, ∂K/∂t = x
 *   w = sign(t) · √(2 · (s·n + t·x − K(s, t)))
 *   u = 2 · sinh(t·δ / 2) / δ · √(|K″(s, t)| / (N · f · (1 − f)))
 *   P(sum ≥ x + δ/2) ≈ 1 − Φ(w) + φ(w) · (1/u − 1/w)
 * </pre>
 *
 * The sum is treated as a lattice with the step δ, the least value, with Daniels's second
 * continuity correction. Probability from 0 to 1; NaN where the equations have no finite solution:
 * the sum is not above its mean, or cannot be reached. About ten steps of k terms.
 *
 * <p>Source: Robinson (1982), Journal of the Royal Statistical Society B 44(1), 91–101 (saddlepoint
 * approximations of permutation tests); Skovgaard (1987), Journal of Applied Probability 24(4),
 * 875–887 (conditional tails); Daniels (1987), International Statistical Review 55(1), 37–48
 * (continuity).
 */
public final class SampleSumTail {
  private static final int STEPS = 60;
  private static final double SOLVED = 1e-15;
  private static final double SHORTEST = 1e-6;

  private final double[] values;
  private final int length;
  private final double others;
  private final double drawn;
  private final double share;
  private final double least;

  private double s;
  private double t;
  private double cumulant;
  private double slopeS;
  private double slopeT;
  private double curveS;
  private double curveT;
  private double curveBoth;

  /**
   * The sums of samples of some values.
   *
   * @param values over 0; not copied
   * @param length how many entries of the array are meant, at least 1
   * @param units N, with those of value 0
   * @param drawn n, from 1 to N − 1
   */
  public SampleSumTail(double[] values, int length, int units, int drawn) {
    this.values = values;
    this.length = length;
    this.others = (double) units - length;
    this.drawn = drawn;
    this.share = (double) drawn / units;
    double smallest = values[0];
    for (int i = 1; i < length; i++) {
      smallest = Math.min(smallest, values[i]);
    }
    this.least = smallest;
  }

  /** The probability of a sum of at least so much, which is above the mean. */
  public double atLeast(double sum) {
    // Values in steps of the lattice: the step is 1.
    double x = sum / least - 0.5;
    s = 0;
    t = 0;
    evaluate();
    if (x <= slopeT) {
      return Double.NaN;
    }
    double variance = curveS;
    if (!solve(x)) {
      return Double.NaN;
    }
    double w = Math.sqrt(2 * (s * drawn + t * x - cumulant));
    double determinant = curveS * curveT - curveBoth * curveBoth;
    double u = 2 * Math.sinh(t / 2) * Math.sqrt(determinant / variance);
    double density = Math.exp(-w * w / 2) / Math.sqrt(2 * Math.PI);
    double p = ChiSquared.pValue(w * w) / 2 + density * (1 / u - 1 / w);
    return p > 0 && p <= 1 ? p : Double.NaN;
  }

  /** Minimizes K(s, t) − s·n − t·x, which is convex, by Newton's steps, shortened as needed. */
  private boolean solve(double x) {
    double height = cumulant - s * drawn - t * x;
    for (int step = 0; step < STEPS; step++) {
      double gapS = slopeS - drawn;
      double gapT = slopeT - x;
      double determinant = curveS * curveT - curveBoth * curveBoth;
      double byS = (curveT * gapS - curveBoth * gapT) / determinant;
      double byT = (curveS * gapT - curveBoth * gapS) / determinant;
      double decrease = gapS * byS + gapT * byT;
      if (!Double.isFinite(decrease)) {
        return false;
      }
      if (decrease < SOLVED) {
        return t > 0;
      }
      double fromS = s;
      double fromT = t;
      double length = 1;
      double next;
      do {
        s = fromS - length * byS;
        t = fromT - length * byT;
        evaluate();
        next = cumulant - s * drawn - t * x;
        length /= 2;
      } while (!(next <= height - length * decrease / 2) && length > SHORTEST);
      height = next;
    }
    return false;
  }

  /** K and its derivatives at (s, t). */
  private void evaluate() {
    double p = chance(s);
    cumulant = others * logSum(s);
    slopeS = others * p;
    curveS = others * p * (1 - p);
    slopeT = 0;
    curveT = 0;
    curveBoth = 0;
    for (int i = 0; i < length; i++) {
      double value = values[i] / least;
      double at = s + t * value;
      double of = chance(at);
      double curve = of * (1 - of);
      cumulant += logSum(at);
      slopeS += of;
      slopeT += of * value;
      curveS += curve;
      curveBoth += curve * value;
      curveT += curve * value * value;
    }
  }

  /** f · e^x / (1 − f + f · e^x). */
  private double chance(double x) {
    return share / (share + (1 - share) * Math.exp(-x));
  }

  /** ln(1 − f + f · e^x). */
  private double logSum(double x) {
    return x > 0
        ? x + Math.log(share + (1 - share) * Math.exp(-x))
        : Math.log1p(share * Math.expm1(x));
  }
}
