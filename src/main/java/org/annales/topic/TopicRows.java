package org.annales.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.annales.settings.TopicSettings;

/** Makes the rows of a language's topics. */
final class TopicRows {
  private static final int STRONGEST_SECTIONS = 5;

  private final FittedTopics fitted;
  private final List<SectionShares> sections;
  private final TopicSettings settings;
  private final double[] shares;
  private final List<Integer> stable;

  /**
   * Ranks the stable topics by their shares.
   *
   * @param sections in the order of the text
   */
  TopicRows(FittedTopics fitted, List<SectionShares> sections, TopicSettings settings) {
    this.fitted = fitted;
    this.sections = sections;
    this.settings = settings;
    this.shares = new double[fitted.size()];
    long segments = fitted.matrix().segments();
    for (SectionShares section : sections) {
      for (int topic = 0; topic < shares.length; topic++) {
        shares[topic] += section.shares()[topic] * section.segments() / segments;
      }
    }
    this.stable =
        IntStream.range(0, shares.length)
            .filter(topic -> fitted.isStable(topic, settings))
            .boxed()
            .sorted(Comparator.comparingDouble(topic -> -shares[topic]))
            .toList();
  }

  private String id(int rank) {
    return fitted.matrix().language() + "-" + rank;
  }

  List<Topic> topics() {
    return IntStream.range(0, stable.size()).mapToObj(this::topic).toList();
  }

  private Topic topic(int place) {
    int topic = stable.get(place);
    return new Topic(
        id(place + 1),
        fitted.matrix().language(),
        place + 1,
        shares[topic],
        fitted.stability(topic),
        fitted.coherence(topic, settings),
        fitted.words(topic, settings),
        sections.stream()
            .filter(section -> section.shares()[topic] > 0)
            .sorted(Comparator.comparingDouble(section -> -section.shares()[topic]))
            .limit(STRONGEST_SECTIONS)
            .map(section -> section.place().sectionId())
            .toList());
  }

  List<SectionTopic> sections() {
    List<SectionTopic> rows = new ArrayList<>();
    for (SectionShares section : sections) {
      for (int place = 0; place < stable.size(); place++) {
        double share = section.shares()[stable.get(place)];
        if (share > 0) {
          rows.add(
              new SectionTopic(
                  section.place().documentId(),
                  section.place().sectionId(),
                  id(place + 1),
                  share,
                  section.segments()));
        }
      }
    }
    return rows;
  }

  TopicModel model() {
    SegmentMatrix matrix = fitted.matrix();
    return new TopicModel(
        matrix.language(),
        matrix.segments(),
        matrix.sampled(),
        matrix.vocabulary().size(),
        settings.number(),
        settings.fits(),
        (long) stable.size(),
        fitted.meanStability(),
        fitted.chanceStability(),
        null);
  }
}
