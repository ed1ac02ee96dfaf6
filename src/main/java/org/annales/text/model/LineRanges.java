package org.annales.text.model;

import java.util.ArrayList;
import java.util.List;

/** Lines of a file, as ranges in ascending order. */
public record LineRanges(List<Range> ranges) {
  public static final LineRanges NONE = new LineRanges(List.of());

  /** Ranges shown; further lines are counted. */
  private static final int SHOWN = 8;

  /**
   * Consecutive lines.
   *
   * @param first from 1
   */
  public record Range(int first, int last) {
    @Override
    public String toString() {
      return first == last ? "" + first : first + "-" + last;
    }
  }

  /** Groups lines in ascending order into ranges. */
  public static LineRanges of(List<Integer> lines) {
    List<Range> ranges = new ArrayList<>();
    for (int line : lines) {
      int end = ranges.size() - 1;
      if (end >= 0 && line <= ranges.get(end).last() + 1) {
        ranges.set(end, new Range(ranges.get(end).first(), line));
      } else {
        ranges.add(new Range(line, line));
      }
    }
    return new LineRanges(List.copyOf(ranges));
  }

  public Integer first() {
    return ranges.isEmpty() ? null : ranges.get(0).first();
  }

  /** The number of lines. */
  public int count() {
    return ranges.stream().mapToInt(range -> range.last() - range.first() + 1).sum();
  }

  /** Formats as "line 3", "lines 3, 17-20" or "lines 3, 17-20 and 40 more". */
  @Override
  public String toString() {
    List<Range> shown = ranges.subList(0, Math.min(SHOWN, ranges.size()));
    int left = count() - new LineRanges(shown).count();
    String list = String.join(", ", shown.stream().map(Range::toString).toList());
    return (count() == 1 ? "line " : "lines ") + list + (left == 0 ? "" : " and " + left + " more");
  }
}
