package org.annales.stats.association;

import org.annales.stats.Defined;

/**
 * Corrects a log-likelihood ratio for the size of the corpora: an approximate Bayes factor.
 *
 * <pre>
 *   BIC = LL − df · ln(N)        N = c + d, one degree of freedom
 * </pre>
 *
 * Natural units. Under 0 it speaks against a difference; 0–2 weakly for one, 2–6 positively, 6–10
 * strongly, over 10 very strongly. Not defined where LL is not, or the corpora are empty.
 *
 * <p>Source: Wilson (2013), Embracing Bayes factors for key item analysis in corpus linguistics.
 */
public final class BayesianInformation {
  private BayesianInformation() {}

  /**
   * BIC of either log-likelihood.
   *
   * @param positions of both corpora
   */
  public static double value(double logLikelihood, long positions) {
    return Defined.finite(logLikelihood - Math.log((double) positions));
  }
}
