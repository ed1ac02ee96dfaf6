package org.annales.topic;

import java.io.Serializable;
import java.util.List;
import org.annales.settings.TopicSettings;
import org.annales.stats.multivariate.SparseRows;

/**
 * The words of a language's segments as a matrix.
 *
 * @param segments all of them, also those that are not sampled
 * @param rows of the sampled segments
 */
record SegmentMatrix(String language, long segments, TopicVocabulary vocabulary, SparseRows rows)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static SegmentMatrix of(String language, SegmentSample sample, TopicSettings settings) {
    List<SegmentWords> inOrder = sample.inOrder();
    TopicVocabulary vocabulary = new TopicVocabulary(inOrder, settings);
    return new SegmentMatrix(language, sample.segments(), vocabulary, vocabulary.rows(inOrder));
  }

  /** Whether a stable topic means more than that there are few segments for each. */
  boolean isLargeEnough(TopicSettings settings) {
    return rows.height() >= settings.leastSegments() && vocabulary.size() >= settings.number();
  }
}
