package org.annales.topic;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;

/**
 * A word of a topic.
 *
 * @param weight share of the sum of the topic's weights
 */
record TopicWord(String word, double weight) implements Serializable {
  private static final long serialVersionUID = 1L;

  static final List<Column<TopicWord>> COLUMNS =
      List.of(
          Column.text("word", "the word, as counted", TopicWord::word),
          Column.<TopicWord>number(
                  "weight", "its share of the weights of all words", TopicWord::weight)
              .unit("share"));
}
