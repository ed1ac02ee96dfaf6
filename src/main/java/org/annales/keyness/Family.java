package org.annales.keyness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.settings.Settings;
import org.annales.stats.ChiSquared;
import org.annales.stats.FalseDiscovery;
import org.annales.stats.LogLikelihood;
import org.annales.stats.PermutationTest;
import org.annales.stats.TwoCorpora;
import org.annales.text.Sha256;

/**
 * The terms of one length in one comparison: those that are tested together, and for which p-values
 * are corrected. All that are frequent enough in target and reference together are tested,
 * whichever side has them.
 */
final class Family {
  private static final int SEED_DIGITS = 16;

  private final PooledText text;
  private final Terms terms;
  private final Target target;
  private final int n;
  private final Settings.Keyness settings;
  private final Sides sides;
  private final Range tested;
  private final Range places;

  /** {@code target}: its sections numbered as in the text. */
  Family(PooledText text, Terms terms, Target target, int n, Settings.Keyness settings) {
    this.text = text;
    this.terms = terms;
    this.target = target;
    this.n = n;
    this.settings = settings;
    this.tested = terms.ofLength(n);
    this.places = text.places(target.sections());
    this.sides = new Sides(text.sizes(n), text.segments(target.sections()));
  }

  /** The terms that are to be written, those with the least p-value first. */
  List<KeyTerm> terms() {
    if (sides.size() == 0 || sides.referenceSize() == 0) {
      return List.of();
    }
    double[] lnP = new double[tested.to() - tested.from()];
    for (int i = 0; i < lnP.length; i++) {
      lnP[i] = ChiSquared.lnP(LogLikelihood.fourCells(counts(tested.from() + i).table()));
    }
    double[] lnQ = FalseDiscovery.lnBenjaminiHochberg(lnP);
    PermutationTest permutation =
        new PermutationTest(sides.target(), sides.reference(), settings.permutations(), seed());
    List<Integer> written = new ArrayList<>();
    for (int i = 0; i < lnP.length; i++) {
      if (settings.keep() == Settings.Kept.TESTED || passes(lnQ[i])) {
        written.add(i);
      }
    }
    written.sort(Comparator.comparingDouble(i -> lnP[i]));
    return written.stream().map(i -> term(i, lnP.length, lnQ[i], permutation)).toList();
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
    SegmentCounts segments = new SegmentCounts(text, sides, terms.places(term));
    boolean passed = passes(lnQ);
    KeyTerm.Spread spread =
        new KeyTerm.Spread(
            segments.inTarget(),
            sides.target(),
            segments.inReference(),
            sides.reference(),
            segments.dispersion().dp(),
            passed ? segments.pValue(permutation) : Double.NaN);
    boolean robust = passed && KeyTerm.isRobust(counts, familySize, spread, settings.alpha());
    return new KeyTerm(
        n,
        terms.text(term),
        counts,
        familySize,
        Math.exp(lnQ),
        spread,
        robust,
        robust ? new Evidence(text, settings.evidence()).of(terms.places(term, places)) : null);
  }

  /** From what names the family, so that it does not depend on where it is computed. */
  private long seed() {
    String name = String.join("\n", target.target(), target.reference(), Integer.toString(n));
    String hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(hash.substring(0, SEED_DIGITS), SEED_DIGITS);
  }
}
