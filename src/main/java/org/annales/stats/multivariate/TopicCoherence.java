package org.annales.stats.multivariate;

import static org.annales.stats.Defined.finite;

import org.annales.stats.association.Contingency;
import org.annales.stats.association.MutualInformation;

/**
 * The coherence of a topic: the mean normalised pointwise mutual information of all pairs of its
 * top words, counted over texts ({@link MutualInformation#npmi}; a pair that never meets has −1).
 *
 * <p>From −1 (no two of the words meet in a text) over 0 (they meet as often as by chance) to 1.
 * Not defined for fewer than two words, or a word that no text has.
 *
 * <p>Source: Bouma (2009), GSCL, 31–40; Lau, Newman and Baldwin (2014), EACL, 530–539.
 */
public final class TopicCoherence {
  private TopicCoherence() {}

  /**
   * The coherence of some words.
   *
   * @param has whether each text has each of the words
   */
  public static double of(boolean[][] has) {
    int words = has[0].length;
    double sum = 0;
    for (int a = 0; a < words; a++) {
      for (int b = 0; b < a; b++) {
        sum += MutualInformation.npmi(joint(has, a, b));
      }
    }
    return finite(sum / (words * (words - 1) / 2.0));
  }

  private static Contingency joint(boolean[][] has, int a, int b) {
    long first = 0;
    long second = 0;
    long both = 0;
    for (boolean[] text : has) {
      first += text[a] ? 1 : 0;
      second += text[b] ? 1 : 0;
      both += text[a] && text[b] ? 1 : 0;
    }
    return Contingency.ofMarginals(both, first, second, has.length);
  }
}
