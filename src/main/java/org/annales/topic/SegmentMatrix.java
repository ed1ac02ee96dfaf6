package org.annales.topic;

import java.io.Serializable;
import java.util.List;
import org.annales.settings.TopicSettings;
import org.annales.stats.multivariate.SparseRows;
import org.annales.stats.multivariate.TfIdfRows;
import org.annales.stats.resampling.Seeds;

/**
 * The words of a language's segments as a matrix.
 *
 * @param segments all of them, also those that are not sampled
 * @param counts of the words in the sampled segments
 */
record SegmentMatrix(String language, long segments, TopicVocabulary vocabulary, SparseRows counts)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static SegmentMatrix of(String language, SegmentSample sample, TopicSettings settings) {
    List<SegmentWords> inOrder = sample.inOrder();
    TopicVocabulary vocabulary = new TopicVocabulary(inOrder, settings);
    return new SegmentMatrix(language, sample.segments(), vocabulary, vocabulary.counts(inOrder));
  }

  /** How many segments are sampled. */
  int sampled() {
    return counts.height();
  }

  /** The rows that topics are fitted to. */
  SparseRows rows() {
    return rows(counts);
  }

  /** The rows of the same segments with their words shuffled, in which there are no topics. */
  SparseRows shuffledRows() {
    return rows(TfIdfRows.shuffled(counts, Seeds.of(language, "topics", "shuffled")));
  }

  private static SparseRows rows(SparseRows counts) {
    return TfIdfRows.of(counts, TfIdfRows.idf(counts));
  }

  /** Whether topics are fitted: segments are enough, and words are not fewer than topics. */
  boolean isLargeEnough(TopicSettings settings) {
    return sampled() >= settings.minSegments() && vocabulary.size() >= settings.number();
  }
}
