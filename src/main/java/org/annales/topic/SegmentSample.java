package org.annales.topic;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A random sample of bounded size of the segments of a language: those with the least random
 * numbers, so that it depends neither on partitions nor on their order.
 */
final class SegmentSample implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A segment and its random number. */
  private record Drawn(long draw, SegmentWords segment) implements Serializable {
    private static final long serialVersionUID = 1L;

    static int compare(Drawn a, Drawn b) {
      return Comparator.comparingLong(Drawn::draw)
          .thenComparing(Drawn::segment, SegmentWords.IN_ORDER)
          .reversed()
          .compare(a, b);
    }
  }

  private final int most;
  private final PriorityQueue<Drawn> drawn;
  private long segments;

  /** An empty sample of at most so many segments. */
  SegmentSample(int most) {
    this.most = most;
    this.drawn =
        new PriorityQueue<>((Comparator<Drawn> & Serializable) (a, b) -> Drawn.compare(a, b));
  }

  SegmentSample with(SegmentWords segment) {
    segments++;
    add(new Drawn(segment.draw(), segment));
    return this;
  }

  SegmentSample with(SegmentSample other) {
    segments += other.segments;
    other.drawn.forEach(this::add);
    return this;
  }

  private void add(Drawn segment) {
    drawn.add(segment);
    if (drawn.size() > most) {
      drawn.remove();
    }
  }

  /** How many segments there are, sampled or not. */
  long segments() {
    return segments;
  }

  /** The sampled segments in the order of the text. */
  List<SegmentWords> inOrder() {
    return drawn.stream().map(Drawn::segment).sorted(SegmentWords.IN_ORDER).toList();
  }
}
