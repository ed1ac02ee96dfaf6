package org.annales.entity.linking;

import java.util.List;
import java.util.stream.DoubleStream;

/** The votes of the mentions of one name for its types and against its being a name. */
final class Votes {
  private static final List<NameType> TYPES = List.of(NameType.values());

  /** The share of all votes that a type must have. */
  static final double ENOUGH = 0.35;

  /** More than one hint. */
  private static final double SEVERAL = 0.5;

  private final double[] of = new double[TYPES.size()];
  private final double[] hints = new double[TYPES.size()];
  private double against;
  private int mentions;

  void add(NameType type, double weight) {
    of[TYPES.indexOf(type)] += weight;
  }

  /** Adds a vote that counts only beside other votes for the type. */
  void addHint(NameType type, double weight) {
    hints[TYPES.indexOf(type)] += weight;
  }

  /** Adds the votes of others; their hints are votes if there are several. */
  void add(Votes others) {
    boolean several = DoubleStream.of(others.hints).sum() > SEVERAL;
    for (int i = 0; i < of.length; i++) {
      of[i] += others.of[i] + (several ? others.hints[i] : 0);
      hints[i] += several ? 0 : others.hints[i];
    }
  }

  void addAgainst(double weight) {
    against += weight;
  }

  void addMention() {
    mentions++;
  }

  int mentions() {
    return mentions;
  }

  double hint(NameType type) {
    return hints[TYPES.indexOf(type)];
  }

  double of(NameType type) {
    return of(TYPES.indexOf(type));
  }

  private double of(int type) {
    return of[type] + hints[type];
  }

  double total() {
    double total = against;
    for (int i = 0; i < of.length; i++) {
      total += of(i);
    }
    return total;
  }

  /**
   * The type with most votes; null where their share is too small.
   *
   * @param byHints whether hints alone suffice
   */
  NameType best(boolean byHints) {
    int best = 0;
    for (int i = 1; i < of.length; i++) {
      best = of(i) > of(best) ? i : best;
    }
    boolean enough = of(best) > 0 && of(best) >= ENOUGH * total();
    return enough && (byHints || of[best] > 0) ? TYPES.get(best) : null;
  }
}
