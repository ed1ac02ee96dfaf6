package org.annales.stats.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Factorization, matching and shares on texts with known topics. */
class TopicsOfTextsTest {
  private static final int TEXTS = 90;
  private static final int WORDS = 60;
  private static final int OF_TOPIC = 10;
  private static final int TOPICS = 3;

  /** Texts in three groups, each with words of its own beside words of all. */
  private static double[][] planted(double own) {
    SplittableRandom random = new SplittableRandom(9);
    double[][] texts = new double[TEXTS][WORDS];
    for (int text = 0; text < TEXTS; text++) {
      for (int token = 0; token < 100; token++) {
        boolean ofTopic = random.nextDouble() < own;
        texts[text][
                ofTopic
                    ? text % TOPICS * OF_TOPIC + random.nextInt(OF_TOPIC)
                    : random.nextInt(WORDS)] +=
            1;
      }
    }
    return texts;
  }

  private static List<double[][]> fits(double[][] texts, int topics) {
    SparseRows rows = SparseRows.of(texts);
    return IntStream.range(0, 6)
        .mapToObj(fit -> new NonnegativeFactorization(rows, topics, fit).topics())
        .toList();
  }

  @Test
  void plantedTopicsAreFoundByEachFit() {
    double[][] texts = planted(0.6);
    List<double[][]> fits = fits(texts, TOPICS);
    ReplicatedTopics replicated = new ReplicatedTopics(fits);

    assertThat(Arrays.stream(replicated.stability())).allMatch(stability -> stability > 0.99);
    assertThat(Arrays.stream(fits.get(replicated.prototype())).map(TopicsOfTextsTest::group))
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  /** The group that all of a topic's greatest words belong to, or -1. */
  private static int group(double[] topic) {
    int[] groups =
        IntStream.range(0, WORDS)
            .boxed()
            .sorted(Comparator.comparingDouble(word -> -topic[word]))
            .limit(OF_TOPIC)
            .mapToInt(word -> word / OF_TOPIC)
            .distinct()
            .toArray();
    return groups.length == 1 ? groups[0] : -1;
  }

  @Test
  void topicsOfShuffledWordsAreLessStable() {
    SparseRows counts = SparseRows.of(planted(0.6));
    SparseRows shuffled = TfIdfRows.shuffled(counts, 1);

    assertThat(Arrays.stream(weights(shuffled, TOPICS)).max().orElseThrow())
        .isLessThan(Arrays.stream(weights(counts, TOPICS)).min().orElseThrow());
  }

  private static double[] weights(SparseRows counts, int topics) {
    SparseRows rows = TfIdfRows.of(counts, TfIdfRows.idf(counts));
    return new ReplicatedTopics(
            IntStream.range(0, 6)
                .mapToObj(fit -> new NonnegativeFactorization(rows, topics, fit).topics())
                .toList())
        .stability();
  }

  @Test
  void shufflingKeepsTheLengthsOfTextsAndTheCountsOfWords() {
    double[][] texts = planted(0.6);
    SparseRows shuffled = TfIdfRows.shuffled(SparseRows.of(texts), 1);
    double[] lengths = new double[TEXTS];
    double[] counts = new double[WORDS];
    for (int text = 0; text < TEXTS; text++) {
      for (int at = shuffled.starts()[text]; at < shuffled.starts()[text + 1]; at++) {
        lengths[text] += shuffled.values()[at];
        counts[shuffled.columns()[at]] += shuffled.values()[at];
      }
    }

    assertThat(lengths).containsOnly(100);
    assertThat(counts)
        .containsExactly(
            IntStream.range(0, WORDS)
                .mapToDouble(word -> Arrays.stream(texts).mapToDouble(text -> text[word]).sum())
                .toArray());
  }

  @Test
  void theOrderOfTheFitsDoesNotMatter() {
    List<double[][]> fits = fits(planted(0.3), 4);
    List<double[][]> turned =
        IntStream.range(0, fits.size()).mapToObj(i -> fits.get(fits.size() - 1 - i)).toList();
    ReplicatedTopics one = new ReplicatedTopics(fits);
    ReplicatedTopics other = new ReplicatedTopics(turned);

    assertThat(turned.get(other.prototype())).isSameAs(fits.get(one.prototype()));
    assertThat(other.stability()).containsExactly(one.stability(), within(1e-12));
  }

  @Test
  void aTextOfOneGroupHasTheShareOfItsTopic() {
    double[][] texts = planted(1);
    double[][] topics = fits(texts, TOPICS).get(0);
    double[] shares = new TopicShares(topics).of(SparseRows.of(texts));

    for (int text = 0; text < TEXTS; text++) {
      double[] ofText = Arrays.copyOfRange(shares, text * TOPICS, (text + 1) * TOPICS);
      assertThat(Arrays.stream(ofText).max().orElseThrow()).isGreaterThan(0.999);
      assertThat(Arrays.stream(ofText).sum()).isCloseTo(1, within(1e-12));
    }
  }
}
