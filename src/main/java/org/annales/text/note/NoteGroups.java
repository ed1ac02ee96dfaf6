package org.annales.text.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.annales.text.outline.OutlineItem;
import org.annales.text.section.EndnoteItem;

/**
 * Assigns notes to sections by headings, numbers and the marks in the text.
 *
 * <p>Notes form runs of consecutive numbers, which belong to the section of their heading. If the
 * marks are numbered through the book, the marks alone decide. Otherwise a run without a heading is
 * assigned to the section whose marks end with its last number, and excess notes under a heading
 * are renumbered and assigned to the next section with as many marks and no notes.
 */
public final class NoteGroups {
  /** Greatest difference of consecutive numbers in a run; scans lose notes. */
  private static final int MAX_GAP = 5;

  private final List<OutlineItem> sections;
  private final Map<OutlineItem, NavigableSet<Integer>> marks;

  /** Takes the sections in reading order and the numbers of the marks in each. */
  public NoteGroups(List<OutlineItem> sections, Map<OutlineItem, NavigableSet<Integer>> marks) {
    this.sections = sections.stream().filter(item -> item.kind().counted()).toList();
    this.marks = marks;
  }

  /**
   * Returns the items with their sections and numbers.
   *
   * @param annotated section of notes without any heading; null if unknown
   */
  public List<EndnoteItem> settled(List<EndnoteItem> items, OutlineItem annotated) {
    List<EndnoteItem> settled = new ArrayList<>(items);
    if (numberedThrough()) {
      settleByMarks(settled);
      return settled;
    }
    List<NoteRun> runs = runs(items);
    boolean headed = runs.stream().anyMatch(run -> run.section != null);
    if (!headed && annotated != null) {
      runs.forEach(run -> run.section = annotated);
    } else if (!headed) {
      settleInOrder(runs);
    } else {
      settleEnds(runs);
      cutExcess(runs);
      settleRest(runs);
    }
    for (NoteRun run : runs) {
      for (int i = 0; i < run.places.size(); i++) {
        int place = run.places.get(i);
        settled.set(place, items.get(place).in(run.section, run.numbers.get(i)));
      }
    }
    return settled;
  }

  /** Whether no number marks notes in two sections, and some section does not begin at 1. */
  private boolean numberedThrough() {
    Set<Integer> seen = new HashSet<>();
    boolean later = false;
    for (NavigableSet<Integer> numbers : marks.values()) {
      later |= !numbers.isEmpty() && numbers.first() > 1;
      for (int number : numbers) {
        if (!seen.add(number)) {
          return false;
        }
      }
    }
    return later && marks.size() > 1;
  }

  private void settleByMarks(List<EndnoteItem> items) {
    Map<Integer, OutlineItem> sectionOf = new HashMap<>();
    marks.forEach((section, numbers) -> numbers.forEach(n -> sectionOf.put(n, section)));
    for (int i = 0; i < items.size(); i++) {
      EndnoteItem item = items.get(i);
      if (item.number() > 0 && sectionOf.containsKey(item.number())) {
        items.set(i, item.in(sectionOf.get(item.number()), item.number()));
      }
    }
  }

  private static List<NoteRun> runs(List<EndnoteItem> items) {
    List<NoteRun> runs = new ArrayList<>();
    NoteRun run = null;
    OutlineItem heading = null;
    for (int i = 0; i < items.size(); i++) {
      EndnoteItem item = items.get(i);
      if (item.heading()) {
        heading = item.group();
        run = null;
      } else if (item.number() > 0) {
        boolean on =
            run != null && item.number() > run.last() && item.number() <= run.last() + MAX_GAP;
        if (!on) {
          run = new NoteRun(heading);
          heading = null;
          runs.add(run);
        }
        run.add(i, item.number());
      }
    }
    return runs;
  }

  /** Assigns runs without any heading in order to the sections with marks. */
  private void settleInOrder(List<NoteRun> runs) {
    List<OutlineItem> marked = sections.stream().filter(s -> !marks(s).isEmpty()).toList();
    int next = 0;
    for (NoteRun run : runs) {
      int best = next;
      for (int i = next; i < marked.size(); i++) {
        if (marks(marked.get(i)).last() == run.last()) {
          best = i;
          break;
        }
      }
      if (best < marked.size()) {
        run.section = marked.get(best);
        next = best + 1;
      }
    }
  }

  /** Assigns a run without a heading that begins after 1 to the section whose marks end with it. */
  private void settleEnds(List<NoteRun> runs) {
    List<NoteRun> headedRuns = runs.stream().filter(run -> run.section != null).toList();
    for (int i = 0; i < runs.size(); i++) {
      NoteRun run = runs.get(i);
      if (run.section != null || run.first() == 1) {
        continue;
      }
      NoteRun headed = headedThatLacks(headedRuns, run);
      if (headed != null) {
        run.section = headed.section;
        NoteRun tail = headed.cutFrom(run.first());
        if (!tail.places.isEmpty()) {
          runs.add(runs.indexOf(headed) + 1, tail);
        }
      }
    }
  }

  private NoteRun headedThatLacks(List<NoteRun> headed, NoteRun end) {
    for (NoteRun run : headed) {
      if (run.first() == 1
          && run.last() >= end.first() - 1
          && run.last() < end.last()
          && !marks(run.section).isEmpty()
          && marks(run.section).last() == end.last()) {
        return run;
      }
    }
    return null;
  }

  /** Cuts off excess notes under a heading if a section without notes has as many marks. */
  private void cutExcess(List<NoteRun> runs) {
    Set<Integer> wanted = new HashSet<>();
    withoutNotes(runs).forEach(section -> wanted.add(marks(section).size()));
    for (int i = 0; i < runs.size(); i++) {
      NoteRun run = runs.get(i);
      if (run.section == null || marks(run.section).isEmpty()) {
        continue;
      }
      int last = marks(run.section).last();
      int excess = (int) run.numbers.stream().filter(number -> number > last).count();
      if (excess < run.numbers.size() && wanted.contains(excess)) {
        runs.add(i + 1, run.cutFrom(last + 1));
      }
    }
  }

  /** Assigns unassigned notes to sections with as many marks and no notes. */
  private void settleRest(List<NoteRun> runs) {
    withoutNotes(runs).forEach(section -> settleUnclaimed(runs, section));
  }

  private List<OutlineItem> withoutNotes(List<NoteRun> runs) {
    Set<OutlineItem> settled = new HashSet<>();
    runs.forEach(run -> settled.add(run.section));
    return sections.stream().filter(s -> !settled.contains(s) && !marks(s).isEmpty()).toList();
  }

  private void settleUnclaimed(List<NoteRun> runs, OutlineItem section) {
    int wanted = marks(section).size();
    for (int i = 0; i < runs.size(); i++) {
      int end = i;
      int found = 0;
      while (end < runs.size() && runs.get(end).section == null && found < wanted) {
        found += runs.get(end++).places.size();
      }
      if (found == wanted) {
        numberAnew(runs.subList(i, end), section);
        return;
      }
    }
  }

  private void numberAnew(List<NoteRun> runs, OutlineItem section) {
    List<Integer> numbers = new ArrayList<>(marks(section));
    int next = 0;
    for (NoteRun run : runs) {
      run.section = section;
      for (int i = 0; i < run.numbers.size(); i++) {
        run.numbers.set(i, numbers.get(next++));
      }
    }
  }

  private NavigableSet<Integer> marks(OutlineItem section) {
    return marks.getOrDefault(section, new TreeSet<>());
  }
}
