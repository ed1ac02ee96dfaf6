package org.annales.text.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.SectionKind;

/** Sets the ends and labels of sections, and adds those before the first and after the text. */
final class OutlineBounds {
  private OutlineBounds() {}

  /** Returns the sections in order and without gaps. */
  static List<OutlineItem> of(
      List<OutlineItem> found, Gutenberg text, List<String> lines, FrontMatter front) {
    List<OutlineItem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(OutlineItem::from));
    if (sorted.stream().noneMatch(item -> item.kind().counted())) {
      addText(sorted, text, lines, front);
    }
    int first = sorted.isEmpty() ? text.to() : sorted.get(0).from();
    if (hasText(lines, 0, first)) {
      sorted.add(0, unheaded(SectionKind.FRONT, 0));
    }
    if (hasText(lines, text.to(), lines.size())) {
      sorted.add(unheaded(SectionKind.BACK, text.to()));
    }
    OutlineItem last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
    if (last != null && last.kind().index()) {
      int back = BackMatter.from(lines, last.headingTo(), lines.size());
      if (hasText(lines, back, lines.size())) {
        sorted.add(unheaded(SectionKind.BACK, back));
      }
    }
    List<OutlineItem> bounded = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      int to = i + 1 < sorted.size() ? sorted.get(i + 1).from() : lines.size();
      bounded.add(sorted.get(i).withTo(to));
    }
    return SectionLabels.of(bounded);
  }

  /** Without chapters, all lines except credits, contents, notes and indexes are the text. */
  private static void addText(
      List<OutlineItem> sorted, Gutenberg text, List<String> lines, FrontMatter front) {
    int header =
        sorted.stream()
            .filter(item -> item.kind() == SectionKind.CONTENTS)
            .mapToInt(OutlineItem::to)
            .findFirst()
            .orElse(text.from());
    int next =
        sorted.stream()
            .mapToInt(OutlineItem::from)
            .filter(i -> i >= header)
            .min()
            .orElse(text.to());
    int from = front.endOfCredits(header, next);
    if (hasText(lines, from, next)) {
      sorted.add(unheaded(SectionKind.TEXT, from));
      sorted.sort(Comparator.comparingInt(OutlineItem::from));
    }
  }

  private static OutlineItem unheaded(SectionKind kind, int from) {
    return new OutlineItem(kind, null, null, null, "", null, from, from, 0, 1);
  }

  private static boolean hasText(List<String> lines, int from, int to) {
    return lines.subList(from, Math.max(from, to)).stream().anyMatch(line -> !line.isBlank());
  }
}
