package org.annales.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annales.corpus.SectionSelector;
import org.annales.settings.ComparisonSettings;
import org.annales.settings.ComparisonSpec;
import org.annales.stats.association.SegmentLogRatio.Sums;

/**
 * The sides of the comparisons of sets. Segments are numbered: those of the target from 0, those of
 * the reference from where they end; the order of a section is the number of its first segment.
 */
final class SetPlan extends ItemPlan<SetDifference> {
  private static final long serialVersionUID = 1L;

  private final ComparisonSettings settings;
  private final List<Sides> sides = new ArrayList<>();

  /**
   * The segments of both sides of a comparison.
   *
   * @param words of each segment
   * @param target segments of the target
   * @param ofTarget sums of the target for a term that it does not have
   * @param ofReference the same of the reference
   */
  record Sides(
      ComparisonSpec comparison, List<Long> words, int target, Sums ofTarget, Sums ofReference)
      implements Serializable {
    private static Sides of(ComparisonSpec comparison, List<Long> words, int target) {
      return new Sides(
          comparison,
          words,
          target,
          none(words.subList(0, target)),
          none(words.subList(target, words.size())));
    }

    private static Sums none(List<Long> segments) {
      long[] sizes = segments.stream().mapToLong(size -> size).toArray();
      return Sums.of(new long[sizes.length], sizes);
    }

    /** Segments of the reference. */
    int reference() {
      return words.size() - target;
    }
  }

  /**
   * A plan.
   *
   * @param sections from document to document in reading order
   */
  SetPlan(ComparisonSettings settings, List<SectionSize> sections) {
    this.settings = settings;
    SectionSelector selector = SectionSize.selector("comparison.sets", sections);
    for (ComparisonSpec comparison : settings.sets()) {
      List<Long> words = new ArrayList<>();
      addSide(selector.target(comparison), sections, words);
      int target = words.size();
      addSide(selector.reference(comparison), sections, words);
      sides.add(Sides.of(comparison, words, target));
    }
  }

  private void addSide(Set<String> ids, List<SectionSize> sections, List<Long> words) {
    for (SectionSize size : sections) {
      if (ids.contains(size.section().sectionId())) {
        add(size.section().sectionId(), new Place(sides.size(), words.size(), 0));
        words.addAll(size.segments());
      }
    }
  }

  @Override
  SetDifference test(ComparedItem item, List<ItemPart> ordered) {
    SetTest test = new SetTest(item, sides.get(item.comparison()), settings);
    return item.isCounted() ? test.ofOccurrences(ordered) : test.ofMeasure(ordered);
  }
}
