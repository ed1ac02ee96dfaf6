package org.annales.topic;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/** A stable topic: a row of topics. */
record Topic(
    String topicId,
    String language,
    int rank,
    double share,
    double stability,
    double coherence,
    List<TopicWord> words,
    List<String> sections)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static final Table<Topic> TABLE =
      Table.of(
          "topics",
          Group.MAIN,
          "Topics of the works: groups of words that occur in the same segments, and how stable"
              + " each is",
          List.of("topic_id"),
          List.of(
              Column.text("topic_id", "language and rank of the topic", Topic::topicId),
              Column.text("language", "language of the works, an ISO 639 code", Topic::language),
              Column.integer(
                  "rank",
                  "place among the stable topics of its language, by falling share",
                  Topic::rank),
              Column.<Topic>number(
                      "share",
                      "mean share of the topic in the segments of all works; those of unstable"
                          + " topics are not shown, so that the sum is below 1",
                      Topic::share)
                  .unit("share"),
              Column.<Topic>number(
                      "stability",
                      "mean cosine with the matching topic of each other fit, at least"
                          + " topics.stability and above chance_stability of topic_models (Greene"
                          + " and others 2014)",
                      Topic::stability)
                  .seededBy("language, 'topics', the fit from 0"),
              Column.number(
                  "coherence",
                  "mean NPMI of all pairs of its words over the segments, from -1 over 0 (chance)"
                      + " to 1 (Lau and others 2014)",
                  Topic::coherence),
              Column.structs(
                  "words",
                  "the topics.words words with the greatest weights",
                  TopicWord.COLUMNS,
                  Topic::words),
              Column.texts(
                  "sections",
                  "section_ids of the five sections with its greatest shares, the first first",
                  Topic::sections)));
}
