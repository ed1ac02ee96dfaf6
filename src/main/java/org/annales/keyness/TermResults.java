package org.annales.keyness;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of the terms of one length in one comparison, or of those that a task has.
 *
 * @param terms those that are written
 */
record TermResults(Target target, int n, Sizes sizes, Counts counts, List<KeyTerm> terms)
    implements Serializable {

  /**
   * The sizes of both sides.
   *
   * @param tokens counted tokens of the target
   * @param size positions of n-grams of the family's length in the target
   */
  record Sizes(long tokens, long referenceTokens, long size, long referenceSize)
      implements Serializable {
    /** Of a side that was not read. */
    static final Sizes NONE = new Sizes(0, 0, 0, 0);
  }

  /** Numbers of terms that were tested, passed, are written and are robust. */
  record Counts(long tested, long passed, long written, long robust) implements Serializable {}

  /** Nothing is tested where one side has nothing. */
  static TermResults none(Target target, int n, Sizes sizes) {
    return new TermResults(target, n, sizes, new Counts(0, 0, 0, 0), List.of());
  }

  /** The same results, once the p-values of segments of the whole family are known. */
  TermResults with(SegmentFamily family, double alpha) {
    List<KeyTerm> corrected = terms.stream().map(term -> term.with(family, alpha)).toList();
    long robust = corrected.stream().filter(KeyTerm::robust).count();
    return new TermResults(
        target,
        n,
        sizes,
        new Counts(counts.tested, counts.passed, counts.written, robust),
        corrected);
  }

  TermResults with(List<KeyTerm> found) {
    return new TermResults(target, n, sizes, counts, found);
  }

  /** The terms as rows of the table keyness. */
  Stream<ComparedTerm> rows() {
    return terms.stream().map(term -> new ComparedTerm(target, term));
  }

  /** The name of its family. */
  String family() {
    return target.names() + "\n" + n;
  }

  /** Adds the counts of another part of the family; the sum has no terms. */
  TermResults plus(TermResults other) {
    Counts sum =
        new Counts(
            counts.tested + other.counts.tested,
            counts.passed + other.counts.passed,
            counts.written + other.counts.written,
            counts.robust + other.counts.robust);
    return new TermResults(target, n, sizes, sum, List.of());
  }
}
