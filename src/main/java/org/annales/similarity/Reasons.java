package org.annales.similarity;

import java.util.Map;

/** The codes of the column {@code reason}: why a value is missing. */
final class Reasons {
  static final String TOO_SHORT = "too short: fewer counted words than similarity.min_words";
  static final String TOO_FEW_SEGMENTS =
      "too few segments: they can be dealt in fewer than 40 ways";
  static final String NO_WEIGHT =
      "no word of one of them weighs anything: all sections have them all";
  static final String NO_DIFFERENCE = "no frequent word has another rate in another section";
  static final String TOO_FEW_FOR_Z =
      "z-scores need three sections: those of two are always as far apart";
  static final String NO_CHANCE = "however the segments are dealt, the value is the same, or none";

  static final Map<String, String> CODES =
      Map.of(
          TOO_SHORT,
          "one of the sections has fewer counted words than similarity.min_words",
          TOO_FEW_SEGMENTS,
          "the segments of the two sections can be permuted in fewer than 40 ways",
          NO_WEIGHT,
          "every word of one of the sections occurs in all sections, so that its idf is 0",
          NO_DIFFERENCE,
          "no frequent word has different rates in different sections",
          TOO_FEW_FOR_Z,
          "z-scores need three sections: those of two are always equally far apart",
          NO_CHANCE,
          "the value is the same in all permutations, or is defined in none");

  private Reasons() {}
}
