package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the scores of a section's sentences under each lexicon, in any order. */
final class SectionScores {
  private final List<SectionAnnotation.Mean> means = new ArrayList<>();
  private final List<SectionAnnotation.Score> scores = new ArrayList<>();

  void add(SectionAnnotation annotation) {
    if (annotation instanceof SectionAnnotation.Mean mean) {
      means.add(mean);
    } else if (annotation instanceof SectionAnnotation.Score score) {
      scores.add(score);
    }
  }

  /** The mean under each lexicon of positive and negative words, in the order of names. */
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
