package org.annales.keyness;

import java.io.Serializable;
import java.util.List;
import org.annales.corpus.ExampleSentence;
import org.annales.stats.association.BayesianInformation;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.ConservativeLogRatio;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.TwoCorpora;

/**
 * A tested term: its counts, corrected p-value, dispersion over segments and example sentences.
 *
 * @param familySize how many terms were tested with it
 * @param qValue of its log-likelihood, corrected for them
 * @param segments its dispersion over segments; without a permutation p-value where it did not pass
 * @param shownAt places of the pool whose sentences show it; null where it is not robust
 * @param examples these sentences; null where it is not robust, or they are still to be found
 */
record KeyTerm(
    int n,
    String term,
    TwoCorpora counts,
    int familySize,
    double qValue,
    Spread segments,
    boolean robust,
    List<Integer> shownAt,
    List<ExampleSentence> examples)
    implements Serializable {

  /**
   * How a term is spread over segments.
   *
   * @param inTarget segments of the target that have it
   * @param targetSegments all of them
   * @param inReference segments of the reference that have it
   * @param referenceSegments all of them
   * @param dp over those of the target; NaN where none has it
   * @param permutationP NaN where it was not tested
   */
  record Spread(
      int inTarget,
      int targetSegments,
      int inReference,
      int referenceSegments,
      double dp,
      double permutationP)
      implements Serializable {}

  /** The least BIC that speaks positively for a difference, in Wilson's words. */
  private static final double POSITIVE = 2;

  /** The same term with the sentences that show it. */
  KeyTerm with(List<ExampleSentence> found) {
    return new KeyTerm(
        n, term, counts, familySize, qValue, segments, robust, shownAt, List.copyOf(found));
  }

  /** The logarithm of its uncorrected p-value. */
  static double lnP(TwoCorpora counts) {
    return ChiSquared.lnP(LogLikelihood.fourCells(counts.table()));
  }

  /** Over 0 where the target has more of it than the reference, by rate; 0 where as much. */
  static int sign(TwoCorpora counts) {
    // Of whole numbers: equal rates can differ by rounding.
    return Long.compare(
        Math.multiplyExact(counts.count(), counts.referenceSize()),
        Math.multiplyExact(counts.referenceCount(), counts.size()));
  }

  static double lrc(TwoCorpora counts, int familySize) {
    return ConservativeLogRatio.value(counts, familySize);
  }

  static double bic(TwoCorpora counts) {
    return BayesianInformation.value(
        LogLikelihood.twoTerms(counts), counts.size() + counts.referenceSize());
  }

  /**
   * Whether all tests agree on a term that has passed: an effect that can be relied on, a
   * difference that is worth the size of the corpora, and more than one segment, on the side that
   * has more of it, that has it, in the permutation test too.
   */
  static boolean isRobust(TwoCorpora counts, int familySize, Spread spread, double alpha) {
    int bearing = sign(counts) > 0 ? spread.inTarget() : spread.inReference();
    return bearing > 1
        && spread.permutationP() <= alpha
        && bic(counts) > POSITIVE
        && lrc(counts, familySize) != 0;
  }
}
