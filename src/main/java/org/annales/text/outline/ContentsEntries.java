package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.heading.Numerals;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.ContentsLines.Line;
import org.annales.text.outline.ContentsPage.Entry;

/** Parses the entries of a contents page from its lines ({@link ContentsLines}). */
final class ContentsEntries {

  private final List<String> lines;
  private final HeadingWords words;

  ContentsEntries(List<String> lines, HeadingWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** Parses a range of lines. */
  List<Entry> of(int from, int to, boolean paged) {
    return entries(withoutSubEntries(new ContentsLines(lines, words, from, to, paged).joined()));
  }

  /** Removes entries below chapters: unnumbered titles with a greater indent. */
  private List<Line> withoutSubEntries(List<Line> entries) {
    List<Line> plain =
        entries.stream().filter(line -> heading(line.text()).kind() == null).toList();
    List<Line> numbered =
        entries.stream().filter(line -> heading(line.text()).number() != null).toList();
    int furthest = numbered.stream().mapToInt(Line::indent).max().orElse(Integer.MAX_VALUE);
    boolean sub =
        numbered.size() >= 2
            && plain.size() >= numbered.size()
            && plain.stream().allMatch(line -> line.indent() > furthest);
    return sub
        ? entries.stream().filter(line -> heading(line.text()).kind() != null).toList()
        : entries;
  }

  private List<Entry> entries(List<Line> joined) {
    List<Entry> entries = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < joined.size(); i++) {
      Line line = joined.get(i);
      Heading heading = heading(line.text());
      Matcher loose = ContentsLines.LOOSE_NUMBER.matcher(Headings.clean(line.text()));
      if (heading.kind() == null && loose.matches()) {
        int number = Numerals.parse(loose.group(1)).orElse(-1);
        boolean next = number == 1 || number == before + 1;
        Heading numbered =
            new Heading(SectionKind.CHAPTER, null, Numbering.ROMAN, number, null, loose.group(2));
        heading = next ? numbered : heading;
      }
      before = heading.number() == null ? before : heading.number();
      boolean group = heading.kind() == null && (line.group() || headsFirst(joined, i));
      if (!group || !isBelowPart(entries)) {
        entries.add(
            new Entry(line.line(), heading, line.page(), Headings.key(heading.title()), group));
      }
    }
    return entries;
  }

  /** Whether the next line has the number 1, again or after a word for chapter. */
  private boolean headsFirst(List<Line> joined, int i) {
    if (joined.get(i).page() != null || i + 1 == joined.size()) {
      return false;
    }
    Heading next = heading(joined.get(i + 1).text());
    boolean first = next.number() != null && next.number() == 1 && next.kind() != SectionKind.PART;
    return first
        && joined.stream()
                .map(line -> heading(line.text()))
                .filter(h -> h.number() != null && h.number() == 1 && h.kind() == next.kind())
                .count()
            > 1;
  }

  /** A title below a numbered part is a part of its title. */
  private static boolean isBelowPart(List<Entry> entries) {
    return !entries.isEmpty()
        && entries.get(entries.size() - 1).heading().kind() == SectionKind.PART;
  }

  private Heading heading(String text) {
    return Heading.of(text, words);
  }
}
