package org.annales.topic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.annales.corpus.SectionPlace;

/** The shares of all topics in a section: means over its segments. */
final class SectionShares implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The order of the text. */
  static final Comparator<SectionShares> IN_ORDER =
      Comparator.comparing((SectionShares section) -> section.place.documentId())
          .thenComparingInt(section -> section.place.ordinal())
          .thenComparing(section -> section.place.sectionId());

  private final SectionPlace place;
  private final int segments;
  private final double[] shares;

  private SectionShares(SectionPlace place, int segments, double[] shares) {
    this.place = place;
    this.segments = segments;
    this.shares = shares;
  }

  /** The shares in a section of a language that has topics. */
  static SectionShares of(List<SegmentWords> segments, Map<String, FittedTopics> fitted) {
    SectionPlace place = segments.get(0).place();
    return new SectionShares(place, segments.size(), fitted.get(place.language()).shares(segments));
  }

  SectionPlace place() {
    return place;
  }

  int segments() {
    return segments;
  }

  double[] shares() {
    return shares;
  }
}
