package org.annales.keyness;

import java.io.Serializable;
import java.util.List;
import org.annales.stats.test.TestFamily;

/**
 * The p-values of a family by segments, corrected. They are computed for the terms that pass by
 * their log-likelihood; all others count as not significant.
 */
record SegmentFamily(TestFamily permutation, TestFamily dispersion) implements Serializable {

  /** The family of some terms, among so many that were tested. */
  static SegmentFamily of(int size, List<KeyTerm> terms) {
    return of(size, permutationP(terms), dispersionP(terms));
  }

  static SegmentFamily of(int size, double[] permutationP, double[] dispersionP) {
    return new SegmentFamily(
        TestFamily.ofSome(size, permutationP), TestFamily.ofSome(size, dispersionP));
  }

  static double[] permutationP(List<KeyTerm> terms) {
    return terms.stream().mapToDouble(term -> term.segments().permutationP()).toArray();
  }

  static double[] dispersionP(List<KeyTerm> terms) {
    return terms.stream().mapToDouble(term -> term.segments().dispersionP()).toArray();
  }
}
