package org.annales.keyness;

import java.io.Serializable;
import java.util.List;
import org.annales.corpus.ExampleSentence;
import org.annales.stats.association.BayesianInformation;
import org.annales.stats.association.ChiSquared;
import org.annales.stats.association.ConservativeLogRatio;
import org.annales.stats.association.FisherExact;
import org.annales.stats.association.LogLikelihood;
import org.annales.stats.association.TwoCorpora;

/**
 * A tested term: its counts, corrected p-value, dispersion over segments and example sentences.
 *
 * @param familySize how many terms were tested with it
 * @param qValue of its log-likelihood, corrected for them
 * @param segments its dispersion over segments; without p-values where it did not pass
 * @param corrected the p-values of segments, corrected; null until those of the family are known
 * @param partOf the longer robust term that it is nearly always a part of; null of others
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
    Corrected corrected,
    String partOf,
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
   * @param apart whether two segments that are no neighbours have it, on the side with the higher
   *     rate
   * @param permutationP NaN where it was not tested
   */
  record Spread(
      int inTarget,
      int targetSegments,
      int inReference,
      int referenceSegments,
      double dp,
      boolean apart,
      double permutationP)
      implements Serializable {
    /** Segments with the term, in target and reference. */
    TwoCorpora counts() {
      return new TwoCorpora(inTarget, inReference, targetSegments, referenceSegments);
    }

    /** Of text dispersion: Fisher's test of the segments with the term; NaN as the other. */
    double dispersionP() {
      return Double.isNaN(permutationP) ? Double.NaN : FisherExact.twoSided(counts().table());
    }
  }

  /**
   * The results of the tests of segments, corrected for the family.
   *
   * @param permutationQ NaN where it was not tested
   * @param dispersionQ NaN where it was not tested
   */
  record Corrected(double permutationQ, double dispersionQ, boolean robust)
      implements Serializable {}

  /** The least BIC that speaks positively for a difference, in Wilson's words. */
  private static final double POSITIVE = 2;

  private KeyTerm with(
      Corrected known, String longer, List<Integer> places, List<ExampleSentence> found) {
    return new KeyTerm(n, term, counts, familySize, qValue, segments, known, longer, places, found);
  }

  /** The same term with the sentences that show it. */
  KeyTerm with(List<ExampleSentence> found) {
    return with(corrected, partOf, shownAt, List.copyOf(found));
  }

  /** The same term as a part of a longer one. */
  KeyTerm partOf(String longer) {
    return with(corrected, longer, shownAt, examples);
  }

  /** The same term with places that show it. */
  KeyTerm shownAt(List<Integer> places) {
    return with(corrected, partOf, places, examples);
  }

  /** The same term with its corrected p-values of segments; only robust terms keep places. */
  KeyTerm with(SegmentFamily family, double alpha) {
    double permutationQ = family.permutation().q(segments.permutationP());
    boolean robust = permutationQ <= alpha && isCandidate();
    Corrected known =
        new Corrected(permutationQ, family.dispersion().q(segments.dispersionP()), robust);
    return with(known, partOf, robust ? shownAt : null, examples);
  }

  boolean robust() {
    return corrected != null && corrected.robust();
  }

  /** Occurrences on the side with the higher rate. */
  long bearingCount() {
    return counts.sign() > 0 ? counts.count() : counts.referenceCount();
  }

  /** The logarithm of its uncorrected p-value. */
  static double lnP(TwoCorpora counts) {
    return ChiSquared.lnP(LogLikelihood.fourCells(counts.table()));
  }

  static double lrc(TwoCorpora counts, int familySize) {
    return ConservativeLogRatio.value(counts, familySize);
  }

  static double bic(TwoCorpora counts) {
    return BayesianInformation.value(
        LogLikelihood.twoTerms(counts), counts.size() + counts.referenceSize());
  }

  /**
   * Whether all but the tests of segments speak for a term: an effect that can be relied on, a
   * difference that is worth the size of the corpora, and segments that are no neighbours on the
   * side that has more of it, since one passage can lie across a cut.
   */
  boolean isCandidate() {
    return segments.apart() && bic(counts) > POSITIVE && lrc(counts, familySize) != 0;
  }
}
