package org.annales.stats.test;

import java.util.Arrays;
import org.annales.stats.Confidence;
import org.annales.stats.Sorted;

/**
 * Finds the tests of a family that could be significant: a test of few units has a least p-value
 * that no data undercut, and where this exceeds what the correction asks for, the test takes power
 * from the others and can find nothing itself.
 *
 * <pre>
 *   p*(i)    the least p-value that test i can attain, given how many units both sides have
 *   m(k)     how many tests have p*(i) ≤ α / k                                   α = 0.05
 *   K        the least k = 1, 2, … with m(k) ≤ k
 *   family   the tests with p*(i) ≤ α / K, m(K) of them
 * </pre>
 *
 * The choice looks at the numbers of units and at the values of both sides taken jointly, never at
 * how they fall to the sides, so that the correction of the rest (Benjamini and Hochberg, {@link
 * FalseDiscovery}) bounds the share of false discoveries as before. NaN stands for no test.
 * Example: of the least p-values 0.001, 0.002, 0.02, 0.04 and 0.1 four are at most α, three at most
 * α / 2 and two at most α / 3: K is 3, and the family has the first two.
 *
 * <p>Source: Tarone (1990), Biometrics 46(2), 515–522; Gilbert (2005), Journal of the Royal
 * Statistical Society C 54(1), 143–158 (with Benjamini and Hochberg's correction).
 */
public final class AttainableFamily {
  private AttainableFamily() {}

  /** Whether each test belongs to the family, by its least attainable p-value. */
  public static boolean[] members(double... least) {
    double[] sorted = Sorted.of(Arrays.stream(least).filter(p -> !Double.isNaN(p)).toArray());
    int k = 1;
    while (Sorted.upTo(sorted, Confidence.ALPHA / k) > k) {
      k++;
    }
    boolean[] members = new boolean[least.length];
    for (int i = 0; i < least.length; i++) {
      members[i] = least[i] <= Confidence.ALPHA / k;
    }
    return members;
  }
}
