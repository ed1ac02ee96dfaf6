package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annales.settings.ComparisonSpec;
import org.annales.stats.association.SegmentLogRatio.Sums;

/**
 * Which sections belong to which sides of the comparisons of sets, and how their segments are
 * numbered: those of the target from 0, those of the reference from where they end.
 */
final class SetPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<ComparisonSpec> comparisons;
  private final List<Sides> sides = new ArrayList<>();
  private final Map<String, List<Part>> parts = new HashMap<>();

  /**
   * A section as part of a side.
   *
   * @param comparison its number
   * @param firstSegment the number of the section's first segment
   */
  record Part(int comparison, boolean target, int firstSegment) implements Serializable {}

  /** The segments of both sides of a comparison. */
  static final class Sides implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Long> words = new ArrayList<>();
    private int target;
    private Sums ofTarget;
    private Sums ofReference;

    /** Keeps what is the same for every term, once all segments are there. */
    private void close(int targetSegments) {
      target = targetSegments;
      ofTarget = none(words.subList(0, target));
      ofReference = none(words.subList(target, words.size()));
    }

    private static Sums none(List<Long> segments) {
      long[] sizes = segments.stream().mapToLong(size -> size).toArray();
      return Sums.of(new long[sizes.length], sizes);
    }

    /** Words of a segment. */
    long words(int segment) {
      return words.get(segment);
    }

    /** Segments of the target. */
    int target() {
      return target;
    }

    /** Segments of the reference. */
    int reference() {
      return words.size() - target;
    }

    /** Sums of one side for a term that it does not have. */
    Sums without(boolean target) {
      return target ? ofTarget : ofReference;
    }
  }

  /**
   * A plan.
   *
   * @param sections from document to document in reading order
   */
  SetPlan(List<ComparisonSpec> comparisons, List<SectionSize> sections) {
    this.comparisons = List.copyOf(comparisons);
    SectionSet sets = new SectionSet("comparison.sets", sections);
    for (int i = 0; i < comparisons.size(); i++) {
      Sides both = new Sides();
      add(i, true, sets.target(comparisons.get(i)), sections, both);
      int targets = both.words.size();
      add(i, false, sets.reference(comparisons.get(i)), sections, both);
      both.close(targets);
      sides.add(both);
    }
  }

  private void add(
      int comparison, boolean target, Set<String> ids, List<SectionSize> sections, Sides sides) {
    for (SectionSize section : sections) {
      if (ids.contains(section.sectionId())) {
        parts
            .computeIfAbsent(section.sectionId(), id -> new ArrayList<>())
            .add(new Part(comparison, target, sides.words.size()));
        for (long words : section.segments().words()) {
          sides.words.add(words);
        }
      }
    }
  }

  ComparisonSpec comparison(int number) {
    return comparisons.get(number);
  }

  Sides sides(int comparison) {
    return sides.get(comparison);
  }

  /** The parts that a section is; none where no comparison has it. */
  List<Part> parts(String sectionId) {
    return parts.getOrDefault(sectionId, List.of());
  }
}
