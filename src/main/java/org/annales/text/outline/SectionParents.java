package org.annales.text.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.SectionKind;

/**
 * Finds the part that holds each section: the last one before it of a lower rank. Volumes hold
 * parts, parts hold acts and chapters, acts hold scenes. Prefaces, notes and the like stand outside
 * of parts.
 */
final class SectionParents {
  private static final Set<SectionKind> HOLDERS = EnumSet.of(SectionKind.PART, SectionKind.ACT);
  private static final Set<SectionKind> UNITS =
      EnumSet.of(
          SectionKind.CHAPTER,
          SectionKind.LETTER,
          SectionKind.SCENE,
          SectionKind.POEM,
          SectionKind.STORY,
          SectionKind.ENTRY);

  /** Kinds after the last part of a work. */
  private static final Set<SectionKind> CLOSING =
      EnumSet.of(SectionKind.AFTERWORD, SectionKind.APPENDIX);

  private final Integer[] parents;

  SectionParents(List<OutlineItem> items) {
    this.parents = new Integer[items.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < parents.length; i++) {
      OutlineItem item = items.get(i);
      if (CLOSING.contains(item.kind())) {
        open.clear();
      } else if (holds(item) || isUnit(item)) {
        while (!open.isEmpty() && rank(items, open.peek()) >= item.place().rank()) {
          open.pop();
        }
        parents[i] = holder(items, open, item.place().within());
      }
      if (holds(item)) {
        open.push(i);
      }
    }
  }

  /** The last open part; null if the heading itself names another one. */
  private static Integer holder(List<OutlineItem> items, Deque<Integer> open, Integer within) {
    Integer last = open.peek();
    boolean other =
        last != null
            && within != null
            && items.get(last).number() != null
            && !within.equals(items.get(last).number());
    return other ? null : last;
  }

  private static int rank(List<OutlineItem> items, int i) {
    return items.get(i).place().rank();
  }

  /** The index of the part that holds an item, or null. */
  Integer of(int item) {
    return parents[item];
  }

  /** Whether sections of a kind may hold others. */
  static boolean holds(SectionKind kind) {
    return HOLDERS.contains(kind);
  }

  /** Whether a kind divides a text without holding others. */
  static boolean isUnit(SectionKind kind) {
    return UNITS.contains(kind);
  }

  static boolean holds(OutlineItem item) {
    return holds(item.kind());
  }

  static boolean isUnit(OutlineItem item) {
    return isUnit(item.kind());
  }
}
