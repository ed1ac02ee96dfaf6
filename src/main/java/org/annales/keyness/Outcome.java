package org.annales.keyness;

import java.io.Serializable;
import java.util.List;

/**
 * The results of the terms of one length in one comparison, or of those that a task has.
 *
 * @param terms those that are written
 */
record Outcome(Tally tally, Target target, int n, List<KeyTerm> terms) implements Serializable {

  /** That nothing is tested where one side has nothing. */
  static Outcome none(Target target, int n, Tally.Sizes sizes) {
    return new Outcome(new Tally(sizes, new Tally.Terms(0, 0, 0, 0)), target, n, List.of());
  }

  /** The same with terms that say more. */
  Outcome with(List<KeyTerm> found) {
    return new Outcome(tally, target, n, found);
  }

  /** What names its family. */
  String family() {
    return String.join("\n", target.target(), target.reference(), Integer.toString(n));
  }

  /** Adds another outcome of the family, without terms. */
  Outcome plus(Outcome other) {
    return new Outcome(tally.plus(other.tally), target, n, List.of());
  }
}
