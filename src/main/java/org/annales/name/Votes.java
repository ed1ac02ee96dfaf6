package org.annales.name;

import java.util.List;

/** What the mentions of one name say of its type, and against its being a name. */
final class Votes {
  private static final List<NameType> TYPES = List.of(NameType.values());

  /** The share of all votes that a type must have. */
  static final double ENOUGH = 0.35;

  private final double[] of = new double[TYPES.size()];
  private double against;
  private int mentions;

  void add(NameType type, double weight) {
    of[TYPES.indexOf(type)] += weight;
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

  double of(NameType type) {
    return of[TYPES.indexOf(type)];
  }

  double total() {
    double total = against;
    for (double votes : of) {
      total += votes;
    }
    return total;
  }

  /** The type with most votes; null where it has not enough of them. */
  NameType best() {
    int best = 0;
    for (int i = 1; i < of.length; i++) {
      best = of[i] > of[best] ? i : best;
    }
    return of[best] > 0 && of[best] >= ENOUGH * total() ? TYPES.get(best) : null;
  }
}
