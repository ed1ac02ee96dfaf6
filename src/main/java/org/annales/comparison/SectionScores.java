package org.annales.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

  /** How many sentences have a score under a lexicon. */
  long sentences(String lexicon) {
    return of(lexicon).count();
  }

  /** The mean score of the sentences of each segment; NaN where a segment has none. */
  double[] bySegment(String lexicon, SectionCounts counts) {
    double[] sums = new double[counts.segments().length];
    int[] sentences = new int[sums.length];
    of(lexicon)
        .sorted(Comparator.comparingInt(SectionAnnotation.Score::sentence))
        .forEach(
            score -> {
              int segment = counts.segmentOfSentence(score.sentence());
              if (segment >= 0) {
                sums[segment] += score.score();
                sentences[segment]++;
              }
            });
    Arrays.setAll(sums, i -> sums[i] / sentences[i]);
    return sums;
  }

  private Stream<SectionAnnotation.Score> of(String lexicon) {
    return scores.stream().filter(score -> score.lexicon().equals(lexicon));
  }
}
