package org.annales.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annales.settings.TopicSettings;
import org.annales.stats.multivariate.ReplicatedTopics;
import org.annales.stats.multivariate.SparseRows;
import org.annales.stats.multivariate.TopicCoherence;
import org.annales.stats.multivariate.TopicShares;

/** The topics of a language: those of the prototype of its fits. */
final class FittedTopics implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SegmentMatrix matrix;
  private final double[][] topics;
  private final double[] stability;
  private final double chance;
  private final TopicShares shares;

  /**
   * Chooses the prototype.
   *
   * @param fits the topics of each fit, each with a sum of squares of 1
   * @param ofShuffled the topics of each fit to the segments with their words shuffled
   */
  FittedTopics(SegmentMatrix matrix, List<double[][]> fits, List<double[][]> ofShuffled) {
    ReplicatedTopics replicated = new ReplicatedTopics(fits);
    this.matrix = matrix;
    this.topics = fits.get(replicated.prototype());
    this.stability = replicated.stability();
    this.chance =
        Arrays.stream(new ReplicatedTopics(ofShuffled).stability()).max().orElse(Double.NaN);
    this.shares = new TopicShares(topics);
  }

  SegmentMatrix matrix() {
    return matrix;
  }

  int size() {
    return topics.length;
  }

  double stability(int topic) {
    return stability[topic];
  }

  /** The highest stability of a topic of shuffled words. */
  double chanceStability() {
    return chance;
  }

  /** Whether a topic is stable, and more so than all of shuffled words. */
  boolean isStable(int topic, TopicSettings settings) {
    return stability[topic] >= settings.stability() && stability[topic] > chance;
  }

  double meanStability() {
    return Arrays.stream(stability).average().orElse(Double.NaN);
  }

  /** The mean shares of the topics in some segments. */
  double[] shares(List<SegmentWords> segments) {
    double[] ofSegments = shares.of(matrix.vocabulary().rows(segments));
    double[] mean = new double[topics.length];
    for (int i = 0; i < ofSegments.length; i++) {
      mean[i % topics.length] += ofSegments[i] / segments.size();
    }
    return mean;
  }

  /** The words of a topic with the greatest weights, and their shares of the sum of its weights. */
  List<TopicWord> words(int topic, TopicSettings settings) {
    double sum = Arrays.stream(topics[topic]).sum();
    return top(topic, settings.words())
        .mapToObj(word -> new TopicWord(matrix.vocabulary().word(word), topics[topic][word] / sum))
        .toList();
  }

  /** The coherence of the same words over the sampled segments. */
  double coherence(int topic, TopicSettings settings) {
    int[] words = top(topic, settings.words()).toArray();
    Map<Integer, Integer> places = new HashMap<>();
    Arrays.stream(words).forEach(word -> places.put(word, places.size()));
    SparseRows rows = matrix.counts();
    boolean[][] has = new boolean[rows.height()][words.length];
    for (int row = 0; row < has.length; row++) {
      for (int at = rows.starts()[row]; at < rows.starts()[row + 1]; at++) {
        Integer place = places.get(rows.columns()[at]);
        if (place != null) {
          has[row][place] = true;
        }
      }
    }
    return TopicCoherence.of(has);
  }

  private IntStream top(int topic, int number) {
    return IntStream.range(0, topics[topic].length)
        .boxed()
        .sorted(Comparator.comparingDouble(word -> -topics[topic][word]))
        .limit(number)
        .mapToInt(Integer::intValue);
  }
}
