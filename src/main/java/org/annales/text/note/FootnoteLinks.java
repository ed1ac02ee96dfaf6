package org.annales.text.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annales.text.section.SectionReader;
import org.annales.text.section.SectionSentences;

/**
 * Links the footnotes of a section with their marks: a footnote takes the last free mark of its
 * label before it. Consecutive footnotes with one label and no mark between them take their marks
 * in order.
 */
final class FootnoteLinks {
  private final List<SectionSentences.PlacedMark> marks;
  private final Map<String, Deque<SectionSentences.PlacedMark>> open = new HashMap<>();
  private int next;

  private FootnoteLinks(List<SectionSentences.PlacedMark> marks) {
    this.marks = new ArrayList<>(marks);
    this.marks.sort(Comparator.comparingInt(mark -> mark.place().line()));
  }

  /** The mark of each footnote; null if there is none. */
  static List<SectionSentences.PlacedMark> of(
      List<SectionReader.Footnote> footnotes, List<SectionSentences.PlacedMark> marks) {
    FootnoteLinks links = new FootnoteLinks(marks);
    List<SectionSentences.PlacedMark> linked = new ArrayList<>();
    for (int i = 0; i < footnotes.size(); ) {
      int end = i + 1;
      while (end < footnotes.size() && links.together(footnotes.get(i), footnotes.get(end))) {
        end++;
      }
      linked.addAll(links.last(footnotes.get(i), end - i));
      i = end;
    }
    return linked;
  }

  /** Whether two footnotes have one label and no mark between them. */
  private boolean together(SectionReader.Footnote first, SectionReader.Footnote second) {
    pass(first.line());
    boolean markBetween = next < marks.size() && marks.get(next).place().line() <= second.line();
    return !markBetween && first.opening().label().equals(second.opening().label());
  }

  /** Adds the marks up to a line. */
  private void pass(int line) {
    for (; next < marks.size() && marks.get(next).place().line() <= line; next++) {
      SectionSentences.PlacedMark mark = marks.get(next);
      open.computeIfAbsent(mark.mark().label(), label -> new ArrayDeque<>()).push(mark);
    }
  }

  /** The last free marks of a footnote's label in order, padded with nulls. */
  private List<SectionSentences.PlacedMark> last(SectionReader.Footnote footnote, int wanted) {
    pass(footnote.line());
    Deque<SectionSentences.PlacedMark> before =
        open.getOrDefault(footnote.opening().label(), new ArrayDeque<>());
    List<SectionSentences.PlacedMark> last = new ArrayList<>();
    while (last.size() < wanted && !before.isEmpty()) {
      last.add(before.pop());
    }
    Collections.reverse(last);
    while (last.size() < wanted) {
      last.add(null);
    }
    return last;
  }
}
