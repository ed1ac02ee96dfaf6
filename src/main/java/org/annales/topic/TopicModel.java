package org.annales.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * The topics of a language: a row of topic_models.
 *
 * @param stable topics that are stable; null where none were fitted
 * @param meanStability NaN where none were fitted
 * @param chanceStability NaN where none were fitted
 * @param reason why none were fitted; null where they were
 */
record TopicModel(
    String language,
    long segments,
    long sampled,
    long words,
    int topics,
    int fits,
    Long stable,
    double meanStability,
    double chanceStability,
    String reason)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static final String TOO_FEW = "too_few_segments";

  static final Table<TopicModel> TABLE =
      Table.of(
          "topic_models",
          Group.DIAGNOSTIC,
          "What the topics of each language are made of, and how many of them are stable",
          List.of("language"),
          List.of(
              Column.text("language", "language of the works", TopicModel::language),
              Column.count("segments", "segments of 500 words in all works", TopicModel::segments),
              Column.count(
                  "sampled_segments",
                  "segments that topics were fitted to: all, or a random sample of"
                      + " topics.max_segments",
                  TopicModel::sampled),
              Column.count(
                  "words",
                  "words in topics.min_count sampled segments or more, and in at most the share"
                      + " topics.max_share of them",
                  TopicModel::words),
              Column.integer("topics", "topics of each fit, topics.number", TopicModel::topics),
              Column.integer("fits", "fits from random starts, topics.fits", TopicModel::fits),
              Column.countOrNull(
                  "stable_topics",
                  "topics with a stability of at least topics.stability and above"
                      + " chance_stability: the rows of topics",
                  TopicModel::stable),
              Column.<TopicModel>number(
                      "mean_stability",
                      "mean stability of all topics, stable or not",
                      TopicModel::meanStability)
                  .seededBy("language, 'topics', the fit from 0"),
              Column.<TopicModel>number(
                      "chance_stability",
                      "the highest stability of as many topics of the same segments with their"
                          + " words shuffled, of three fits",
                      TopicModel::chanceStability)
                  .seededBy("language, 'topics', 'shuffled'"),
              Column.<TopicModel>text(
                      "reason",
                      "why no topics were fitted; null where they were",
                      TopicModel::reason)
                  .codes(
                      Map.of(
                          TOO_FEW,
                          "fewer sampled segments than topics.min_segments, or fewer words than"
                              + " topics"))));

  /** The row of a language without topics. */
  static TopicModel without(SegmentMatrix matrix, int topics, int fits) {
    return new TopicModel(
        matrix.language(),
        matrix.segments(),
        matrix.sampled(),
        matrix.vocabulary().size(),
        topics,
        fits,
        null,
        Double.NaN,
        Double.NaN,
        TOO_FEW);
  }
}
