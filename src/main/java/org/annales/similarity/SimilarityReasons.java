package org.annales.similarity;

import java.util.Map;

/** The codes of the column {@code reason}: why a value is missing. */
final class SimilarityReasons {
  static final String TOO_SHORT = "too_short";
  static final String TOO_FEW_SEGMENTS = "too_few_segments";
  static final String TOO_FEW_SECTIONS = "too_few_sections";
  static final String NO_WEIGHT = "no_weight";
  static final String NO_DIFFERENCE = "no_difference";

  static final Map<String, String> CODES =
      Map.of(
          TOO_SHORT,
          "one of the sections has fewer counted words than similarity.min_words",
          TOO_FEW_SEGMENTS,
          "fewer than five sections of the document have four segments, to be halved",
          TOO_FEW_SECTIONS,
          "z-scores need three sections: those of two are always equally far apart",
          NO_WEIGHT,
          "every word of one of the sections occurs in all sections, so that its idf is 0",
          NO_DIFFERENCE,
          "no frequent word has different rates in different sections");

  private SimilarityReasons() {}
}
