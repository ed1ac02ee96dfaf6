package org.annales.text.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.outline.ContentsPage.Entry;

/**
 * Finds the entries of contents pages that ought to have a heading and have none. An entry without
 * number has none of its own where it is the rest or the title of the entry above it, or one of a
 * list that is no contents, such as that of illustrations.
 */
record MissingEntries(List<String> lines, HeadingWords words) {
  private static final int DEEPER = 2;

  List<Entry> of(List<Entry> missing, List<Entry> all, List<ChosenHeading> found) {
    Set<Entry> absent = new HashSet<>(missing);
    return missing.stream()
        .filter(entry -> !entry.group() && !isPluralOfFound(entry, found))
        .filter(
            entry ->
                isNumbered(entry)
                    || !(continuesLineAbove(entry)
                        || isTitleOf(above(entry, all), absent)
                        || isInOtherList(entry, all)))
        .toList();
  }

  private static boolean isNumbered(Entry entry) {
    return entry.heading().number() != null || entry.heading().kind() != null;
  }

  /** Whether an entry is a plural such as Appendices, of which some appendix is found. */
  private static boolean isPluralOfFound(Entry entry, List<ChosenHeading> found) {
    return entry.heading().isNamed()
        && found.stream().anyMatch(f -> f.kind() == entry.heading().kind());
  }

  /** Whether the line above is of the same block and less indented. */
  private boolean continuesLineAbove(Entry entry) {
    String above = entry.line() == 0 ? "" : lines.get(entry.line() - 1);
    return !above.isBlank() && indent(lines.get(entry.line())) >= indent(above) + DEEPER;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Entry above(Entry entry, List<Entry> all) {
    int place = all.indexOf(entry);
    return place <= 0 ? null : all.get(place - 1);
  }

  /** Whether an entry has a number and no title, and its heading is found. */
  private static boolean isTitleOf(Entry above, Set<Entry> absent) {
    return above != null
        && above.heading().number() != null
        && above.heading().title().isEmpty()
        && !absent.contains(above);
  }

  /** Whether a line between an entry and the numbered one before it is the title of a list. */
  private boolean isInOtherList(Entry entry, List<Entry> all) {
    int from =
        all.stream()
            .filter(e -> e.line() < entry.line() && isNumbered(e))
            .mapToInt(Entry::line)
            .max()
            .orElse(entry.line());
    return lines.subList(from, entry.line()).stream()
        .filter(line -> !line.isBlank())
        .anyMatch(line -> words.isNone(Headings.key(line)));
  }
}
