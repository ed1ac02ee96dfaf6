package org.annales.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The scores of a section's sentences under each lexicon, in whatever order they come. */
final class SectionScores {
  private final List<Extra.Mean> means = new ArrayList<>();
  private final List<Extra.Score> scores = new ArrayList<>();

  void add(Extra extra) {
    if (extra instanceof Extra.Mean mean) {
      means.add(mean);
    } else if (extra instanceof Extra.Score score) {
      scores.add(score);
    }
  }

  /** One for each lexicon with praise and blame, in the order of their names. */
  List<Extra.Mean> means() {
    return means.stream()
        .filter(mean -> mean.mean() != null)
        .sorted(Comparator.comparing(Extra.Mean::lexicon))
        .toList();
  }

  /** Scores of the sentences under a lexicon. */
  double[] of(String lexicon) {
    return scores.stream()
        .filter(score -> score.lexicon().equals(lexicon))
        .mapToDouble(Extra.Score::score)
        .sorted()
        .toArray();
  }
}
