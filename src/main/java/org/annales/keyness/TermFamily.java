package org.annales.keyness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.KeynessSettings;
import org.annales.stats.association.TwoCorpora;
import org.annales.stats.resampling.Seeds;
import org.annales.stats.test.PermutationTest;
import org.annales.stats.test.TestFamily;

/**
 * Tests the terms of one length in one comparison; p-values are corrected for all of them. Every
 * term that is frequent enough in the sum of target and reference is tested, whichever side has it.
 * A task may hold a part of the family.
 */
final class TermFamily {

  private final PoolParts parts;
  private final Terms terms;
  private final Target target;
  private final int n;
  private final KeynessSettings settings;
  private final Sides sides;
  private final Range tested;
  private final Range places;

  /** {@code target}: its sections numbered as in the pool. */
  TermFamily(PoolParts parts, Terms terms, Target target, int n, KeynessSettings settings) {
    this.parts = parts;
    this.terms = terms;
    this.target = target;
    this.n = n;
    this.settings = settings;
    this.places = parts.places(target.sections());
    this.sides = new Sides(parts.sizes(n), parts.segments(target.sections()));
    Range all = terms.ofLength(n);
    boolean compared = sides.size() > 0 && sides.referenceSize() > 0;
    this.tested = compared ? all : new Range(all.from(), all.from());
  }

  /** The logarithms of the p-values of its terms. */
  double[] lnP() {
    double[] lnP = new double[tested.to() - tested.from()];
    Arrays.setAll(lnP, i -> KeyTerm.lnP(counts(tested.from() + i)));
    return lnP;
  }

  /**
   * Tests the terms; those to be written are in the order of their p-values. Which are robust is
   * known when the p-values of segments of the whole family are.
   */
  TermResults outcome(double[] lnP, TestFamily all) {
    PermutationTest permutation =
        new PermutationTest(sides.target(), sides.reference(), settings.permutations(), seed());
    List<Integer> written = new ArrayList<>();
    int passed = 0;
    for (int i = 0; i < lnP.length; i++) {
      boolean passes = passes(all.lnQ(lnP[i]));
      passed += passes ? 1 : 0;
      if (passes || settings.rows() == KeynessSettings.Rows.TESTED) {
        written.add(i);
      }
    }
    written.sort(Comparator.comparingDouble(i -> lnP[i]));
    List<KeyTerm> found =
        written.stream().map(i -> term(i, all.size(), all.lnQ(lnP[i]), permutation)).toList();
    int tokens = places.to() - places.from();
    return new TermResults(
        target,
        n,
        new TermResults.Sizes(tokens, parts.places() - tokens, sides.size(), sides.referenceSize()),
        new TermResults.Counts(lnP.length, passed, found.size(), 0),
        found);
  }

  private boolean passes(double lnQ) {
    return lnQ <= Math.log(settings.alpha());
  }

  private TwoCorpora counts(int term) {
    int count = terms.count(term, places);
    return new TwoCorpora(count, terms.count(term) - count, sides.size(), sides.referenceSize());
  }

  private KeyTerm term(int i, int familySize, double lnQ, PermutationTest permutation) {
    int term = tested.from() + i;
    TwoCorpora counts = counts(term);
    SegmentCounts segments = new SegmentCounts(parts, sides, terms.places(term));
    boolean passed = passes(lnQ);
    KeyTerm.Spread spread =
        new KeyTerm.Spread(
            segments.inTarget(),
            sides.target(),
            segments.inReference(),
            sides.reference(),
            segments.dispersion().dp(),
            segments.isApart(counts.sign() > 0),
            passed ? segments.pValue(permutation) : Double.NaN);
    KeyTerm tested =
        new KeyTerm(
            n, terms.text(term), counts, familySize, Math.exp(lnQ), spread, null, null, null, null);
    return spread.permutationP() <= settings.alpha() && tested.isCandidate()
        ? tested.shownAt(shownAt(term))
        : tested;
  }

  private List<Integer> shownAt(int term) {
    return Arrays.stream(Evidence.spread(terms.places(term, places), settings.evidence()))
        .boxed()
        .toList();
  }

  /** From what names the family, so that it does not depend on where it is computed. */
  private long seed() {
    return Seeds.of(target.target(), target.reference(), Integer.toString(n));
  }
}
