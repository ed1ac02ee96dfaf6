package org.annales.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.annales.corpus.SectionPlace;
import org.annales.settings.TopicSettings;
import org.annales.stats.multivariate.SparseRows;
import org.junit.jupiter.api.Test;

class SegmentSampleTest {
  private static final SectionPlace PLACE =
      new SectionPlace("weir", "weir.txt", "weir/chapter-1", 1, "text", "en");
  private static final int MANY = 100;

  private static SegmentWords segment(int number, String... words) {
    int[] counts = new int[words.length];
    IntStream.range(0, counts.length).forEach(i -> counts[i] = i + 1);
    return new SegmentWords(PLACE, number, words, counts);
  }

  private static TopicSettings settings(int minCount, double maxShare) {
    return new TopicSettings(2, 2, 0.8, 20, minCount, maxShare, MANY, 10);
  }

  @Test
  void theSampleDependsNeitherOnPartitionsNorOnOrder() {
    List<SegmentWords> segments =
        new ArrayList<>(IntStream.range(0, MANY).mapToObj(i -> segment(i, "lamp")).toList());
    SegmentSample whole = new SegmentSample(7);
    segments.forEach(whole::with);
    Collections.shuffle(segments, new Random(3));
    SegmentSample left = new SegmentSample(7);
    SegmentSample right = new SegmentSample(7);
    segments.subList(0, 30).forEach(left::with);
    segments.subList(30, MANY).forEach(right::with);
    SegmentSample parts = right.with(left);

    assertThat(numbers(parts)).hasSize(7).isSorted().isEqualTo(numbers(whole));
    assertThat(parts.segments()).isEqualTo(whole.segments()).isEqualTo(MANY);
  }

  private static List<Integer> numbers(SegmentSample sample) {
    return sample.inOrder().stream().map(SegmentWords::segment).toList();
  }

  @Test
  void theVocabularyHasNeitherRareWordsNorThoseOfMostSegments() {
    List<SegmentWords> segments =
        List.of(
            segment(0, "the", "lamp", "oil"),
            segment(1, "the", "lamp"),
            segment(2, "the", "quay"),
            segment(3, "the", "quay", "lamp"));
    TopicVocabulary vocabulary = new TopicVocabulary(segments, settings(2, 0.75));

    assertThat(IntStream.range(0, vocabulary.size()).mapToObj(vocabulary::word))
        .containsExactly("lamp", "quay");
  }

  @Test
  void aRowHasCountsTimesIdfAndASumOfSquaresOfOne() {
    List<SegmentWords> segments =
        List.of(segment(0, "lamp", "quay"), segment(1, "lamp"), segment(2, "oil"), segment(3));
    SparseRows rows = new TopicVocabulary(segments, settings(1, 1)).rows(segments);
    double lamp = Math.log(2);
    double quay = 2 * Math.log(4);
    double norm = Math.hypot(lamp, quay);

    assertThat(rows.starts()).containsExactly(0, 2, 3, 4, 4);
    assertThat(rows.columns()).containsExactly(0, 2, 0, 1);
    assertThat(rows.values()).containsExactly(lamp / norm, quay / norm, 1, 1);
  }
}
