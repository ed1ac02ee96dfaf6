package org.annales.similarity;

/** Why a value is missing, as the tables say it. */
final class Reasons {
  static final String TOO_SHORT = "too short: fewer counted words than likeness.min_words";
  static final String TOO_FEW_SEGMENTS =
      "too few segments: they can be dealt in fewer than 40 ways";
  static final String NO_WEIGHT =
      "no word of one of them weighs anything: all sections have them all";
  static final String NO_DIFFERENCE = "no frequent word has another rate in another section";

  static final String TOO_FEW_FOR_Z =
      "z-scores need three sections: those of two are always as far apart";
  static final String NO_CHANCE = "however the segments are dealt, the value is the same, or none";

  private Reasons() {}
}
