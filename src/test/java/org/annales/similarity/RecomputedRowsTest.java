package org.annales.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annales.corpus.CountedRuns;
import org.annales.corpus.SectionText;
import org.annales.text.model.Quotations;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The rows of all tables computed a second time, by formulas over lists of words. */
class RecomputedRowsTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final int FREQUENT = 60;

  private final List<SectionText> texts = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();

  RecomputedRowsTest() {
    SplittableRandom random = new SplittableRandom(23);
    for (int i = 1; i <= 5; i++) {
      add(i, i == 2 ? 2700 : 2300, i <= 3 ? "sea" : "land", random);
    }
  }

  private void add(int number, int size, String topic, SplittableRandom random) {
    List<String> sentences = Books.sentences(size, 12, topic, random);
    texts.add(Books.section(number, sentences.toArray(String[]::new)));
    words.add(sentences.stream().flatMap(sentence -> Stream.of(sentence.split(" "))).toList());
  }

  private DocumentSimilarity document(String... assignments) {
    CountedRuns runs = new CountedRuns(Quotations.INCLUDE);
    return new DocumentSimilarity(
        texts.stream().map(text -> SectionWords.of(text, runs)).toList(),
        Books.settings(assignments));
  }

  @Test
  void pairsAreThoseOfTheFormulas() {
    PlainBook book = new PlainBook(words, FREQUENT);
    List<SectionPair> rows = document("similarity.words=" + FREQUENT).pairs();

    assertThat(rows).hasSize(4 * 10);
    for (SectionPair row : rows) {
      double value = book.value(row.measure(), section(row.sectionA()), section(row.sectionB()));
      assertThat(row.value()).isCloseTo(value, CLOSE);
    }
  }

  private static int section(String sectionId) {
    return sectionId.charAt(sectionId.length() - 1) - '1';
  }

  private static double binomial(int n, int k) {
    double product = 1;
    for (int i = 1; i <= k; i++) {
      product *= (double) (n - k + i) / i;
    }
    return product;
  }

  private double[] perMillion(List<List<String>> texts, String word) {
    return texts.stream()
        .mapToDouble(text -> text.stream().filter(word::equals).count() * 1e6 / text.size())
        .toArray();
  }

  @Test
  void trendsAreThoseOfAllPairsOfSectionsAndOfTheCumulatedDeviation() {
    for (WordTrend row : document().trends()) {
      double[] rates = perMillion(words, row.word());
      double[] slopes =
          IntStream.range(0, rates.length)
              .boxed()
              .flatMap(
                  i ->
                      IntStream.range(i + 1, rates.length)
                          .mapToObj(j -> (rates[j] - rates[i]) / (j - i)))
              .mapToDouble(Double::doubleValue)
              .toArray();
      double s = Arrays.stream(slopes).map(Math::signum).sum();
      double untied = Arrays.stream(slopes).filter(slope -> slope != 0).count();

      assertThat(row.tau()).isCloseTo(s / Math.sqrt(untied * slopes.length), CLOSE);
      assertThat(row.slope()).isCloseTo(PlainBook.quantile(slopes, 0.5), within(1e-6));
      // Of places whose deviations are equal any may be named: sums differ in their last digits.
      assertThat(changePoints(ranks(row.word())))
          .anyMatch(
              change ->
                  isClose(row.perMillionBefore(), words.subList(0, change), row.word())
                      && isClose(
                          row.perMillionAfter(), words.subList(change, words.size()), row.word()));
    }
  }

  /** The rank of each section by its rate of a word; equal rates share their mean rank. */
  private double[] ranks(String word) {
    double[] rates = perMillion(words, word);
    return Arrays.stream(rates)
        .map(
            rate ->
                Arrays.stream(rates).filter(other -> other < rate).count()
                    + (1 + Arrays.stream(rates).filter(other -> other == rate).count()) / 2.0)
        .toArray();
  }

  private boolean isClose(double rate, List<List<String>> segments, String word) {
    List<String> joined = segments.stream().flatMap(List::stream).toList();
    return Math.abs(rate - perMillion(List.of(joined), word)[0]) < 1e-6;
  }

  private static List<Integer> changePoints(double... values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double[] deviations =
        IntStream.range(0, values.length)
            .mapToDouble(i -> Math.abs(Arrays.stream(values, 0, i).map(v -> v - mean).sum()))
            .toArray();
    double farthest = Arrays.stream(deviations).max().orElseThrow();
    return IntStream.range(1, values.length)
        .filter(i -> deviations[i] >= farthest * (1 - 1e-9))
        .boxed()
        .toList();
  }

  @Test
  void spansHaveTheProbabilityOfSubsetsThatAvoidTheFirstSections() {
    SplittableRandom random = new SplittableRandom(4);
    IntStream.rangeClosed(6, 12).forEach(i -> add(i, 2300, "land", random));
    List<WordSpan> rows = document("similarity.alpha=0.5").spans();

    assertThat(rows).isNotEmpty();
    for (WordSpan row : rows) {
      int[] having =
          IntStream.range(0, words.size()).filter(i -> words.get(i).contains(row.word())).toArray();
      int all = words.size();
      int after = all - 1 - having[having.length - 1];

      assertThat(row.sections()).isEqualTo(having.length);
      assertThat(row.sectionsBefore()).isEqualTo(having[0]);
      assertThat(row.latePValue())
          .isCloseTo(
              binomial(all - having[0], having.length) / binomial(all, having.length), CLOSE);
      assertThat(row.earlyPValue())
          .isCloseTo(binomial(all - after, having.length) / binomial(all, having.length), CLOSE);
    }
  }

  @Test
  void clustersMergeThePairOfLeastMeanDistance() {
    PlainBook book = new PlainBook(words, FREQUENT);
    List<List<Integer>> clusters = new ArrayList<>();
    IntStream.range(0, words.size()).forEach(i -> clusters.add(List.of(i)));
    List<SectionCluster> rows = document("similarity.resamples=40").clusters();

    for (SectionCluster row : rows) {
      double least = Double.POSITIVE_INFINITY;
      List<Integer> left = null;
      List<Integer> right = null;
      for (List<Integer> a : clusters) {
        for (List<Integer> b : clusters.subList(0, clusters.indexOf(a))) {
          double distance = distance(book, a, b);
          if (distance < least) {
            least = distance;
            left = a;
            right = b;
          }
        }
      }
      List<Integer> merged = Stream.concat(left.stream(), right.stream()).sorted().toList();
      clusters.removeAll(List.of(left, right));
      clusters.add(merged);

      assertThat(row.height()).isCloseTo(least, CLOSE);
      assertThat(row.sectionIds().stream().map(RecomputedRowsTest::section).sorted().toList())
          .isEqualTo(merged);
    }
    assertThat(clusters).hasSize(1);
  }

  private static double distance(PlainBook book, List<Integer> left, List<Integer> right) {
    return left.stream()
        .flatMap(a -> right.stream().map(b -> 1 - book.value("cosine_tfidf", a, b)))
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }
}
