package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The scores of a section's sentences under each lexicon, in whatever order they come. */
final class SectionScores {
  private final List<SectionAnnotation.Mean> means = new ArrayList<>();
  private final List<SectionAnnotation.Score> scores = new ArrayList<>();

  void add(SectionAnnotation extra) {
    if (extra instanceof SectionAnnotation.Mean mean) {
      means.add(mean);
    } else if (extra instanceof SectionAnnotation.Score score) {
      scores.add(score);
    }
  }

  /** One for each lexicon with praise and blame, in the order of their names. */
  List<SectionAnnotation.Mean> means() {
    return means.stream()
        .filter(mean -> mean.mean() != null)
        .sorted(Comparator.comparing(SectionAnnotation.Mean::lexicon))
        .toList();
  }

  /** Scores of the sentences under a lexicon. */
  double[] of(String lexicon) {
    return scores.stream()
        .filter(score -> score.lexicon().equals(lexicon))
        .mapToDouble(SectionAnnotation.Score::score)
        .sorted()
        .toArray();
  }
}
