package org.annales.text.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.model.SectionKind;

/**
 * Nests the headings of a document: each under the last one of a higher level, unless its words or
 * the file indicate another.
 *
 * <p>Chapters contain no chapters or parts and prefaces no chapters, at any level; a table of
 * contents contains no headings with text. Under notes, repeated names are groups of notes, but a
 * new chapter on the level of earlier chapters is a chapter.
 */
final class MarkedTree {
  private static final Set<SectionKind> WITHOUT_CHAPTERS =
      EnumSet.of(
          SectionKind.PREFACE,
          SectionKind.FOREWORD,
          SectionKind.INTRODUCTION,
          SectionKind.AFTERWORD);

  /** Kinds after the text, under which chapters may be named again. */
  private static final Set<SectionKind> BEHIND =
      EnumSet.of(
          SectionKind.NOTES,
          SectionKind.NAME_INDEX,
          SectionKind.SUBJECT_INDEX,
          SectionKind.INDEX,
          SectionKind.BIBLIOGRAPHY,
          SectionKind.APPENDIX,
          SectionKind.BACK);

  private final List<MarkedHeading> all;
  private final MarkedProse prose;
  private final int end;
  private final Deque<MarkedHeading> around = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();
  private final Set<Integer> levelsOfChapters = new HashSet<>();

  private MarkedTree(List<MarkedHeading> all, MarkedProse prose, int end) {
    this.all = all;
    this.prose = prose;
    this.end = end;
  }

  /** Returns the top-level headings with the others nested. */
  static List<MarkedHeading> of(List<MarkedHeading> all, MarkedProse prose, int end) {
    return new MarkedTree(all, prose, end).tops();
  }

  private List<MarkedHeading> tops() {
    List<MarkedHeading> tops = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      MarkedHeading heading = all.get(i);
      while (!around.isEmpty() && !holds(around.peek(), i)) {
        around.pop();
      }
      (around.isEmpty() ? tops : around.peek().inside()).add(heading);
      around.push(heading);
      if (heading.name() != null && around.stream().noneMatch(h -> BEHIND.contains(h.kind()))) {
        names.add(heading.name());
        levelsOfChapters.add(heading.head().level());
      }
    }
    return tops;
  }

  private boolean holds(MarkedHeading upper, int i) {
    MarkedHeading lower = all.get(i);
    if (lower.head().level() <= upper.head().level()) {
      return false;
    }
    boolean chapter = lower.rank() <= MarkedHeading.CHAPTER;
    if (upper.rank() < MarkedHeading.NUMBERED) {
      boolean play = upper.kind() == SectionKind.PART && lower.kind() == SectionKind.ACT;
      return lower.rank() > upper.rank() || play;
    }
    if (upper.rank() < MarkedHeading.OTHER) {
      return true;
    }
    if (upper.kind() == SectionKind.CONTENTS || upper.kind() == SectionKind.FRONT) {
      return !lower.marked() && !hasText(i);
    }
    if (BEHIND.contains(upper.kind())) {
      return !chapter || !(lower.marked() || comesFirst(lower));
    }
    return !(chapter && WITHOUT_CHAPTERS.contains(upper.kind()));
  }

  /** Whether a chapter is named for the first time, on the level of earlier ones. */
  private boolean comesFirst(MarkedHeading chapter) {
    return levelsOfChapters.contains(chapter.head().level()) && !names.contains(chapter.name());
  }

  private boolean hasText(int i) {
    MarkedHeading heading = all.get(i);
    int to = end;
    for (int next = i + 1; next < all.size(); next++) {
      if (all.get(next).head().level() <= heading.head().level()) {
        to = all.get(next).head().from();
        break;
      }
    }
    return prose.any(heading.head().to(), to);
  }
}
