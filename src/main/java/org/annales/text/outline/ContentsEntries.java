package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Heading.Numbering;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.heading.Numerals;
import org.annales.text.model.SectionKind;
import org.annales.text.outline.ContentsPage.Entry;

/** Parses the entries of a contents page, with several lines and with or without pages. */
final class ContentsEntries {
  private static final Pattern LOOSE_NUMBER = Pattern.compile("([0-9]{1,3}|[IVXLC]+)\\s+(\\S.*)");
  private static final Pattern GOES_ON = Pattern.compile(".*[,;—–-]");

  /** A line of an entry: its text, and its page or null. */
  private record Line(int line, int indent, String text, String page) {}

  private final List<String> lines;
  private final HeadingWords words;
  private final List<Line> read = new ArrayList<>();

  ContentsEntries(List<String> lines, HeadingWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** Parses a range of lines. */
  List<Entry> of(int from, int to, boolean paged) {
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      String key = Headings.key(Headings.clean(line));
      if (!key.isEmpty() && !words.isNone(key)) {
        Matcher page = paged ? ContentsPage.page(line) : null;
        int indent = line.length() - line.stripLeading().length();
        read.add(
            new Line(
                i,
                indent,
                page == null ? line.strip() : page.group(1).strip(),
                page == null ? null : page.group(2)));
      }
    }
    List<Line> joined = paged ? joinToPages() : joinTitles(joinContinued());
    return entries(withoutSubEntries(joined));
  }

  /**
   * Joins titles of two lines, with the page in the second; the heading of a part may have none.
   */
  private List<Line> joinToPages() {
    List<Line> joined = new ArrayList<>();
    Line open = null;
    for (Line line : read) {
      Heading heading = heading(line.text);
      boolean begins = heading.number() != null || heading.isNamed();
      boolean title =
          heading.number() == null && open != null && heading(open.text).isNumberAlone();
      if (open != null && begins && !title) {
        joined.add(open);
        open = null;
      }
      Line whole = open == null ? line : join(open, line);
      open = line.page == null ? whole : null;
      if (open == null) {
        joined.add(whole);
      }
    }
    return joined;
  }

  private static Line join(Line first, Line second) {
    return new Line(second.line, first.indent, first.text + " " + second.text, second.page);
  }

  /** Joins lines without pages that end or begin inside a sentence. */
  private List<Line> joinContinued() {
    List<Line> joined = new ArrayList<>();
    for (Line line : read) {
      Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean small = Character.isLowerCase(line.text.codePointAt(0));
      if (before != null && (small || GOES_ON.matcher(before.text).matches())) {
        joined.set(joined.size() - 1, join(before, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** Joins titles below their numbers, if nearly all entries have that form. */
  private List<Line> joinTitles(List<Line> entries) {
    int alone = 0;
    int titled = 0;
    for (int i = 0; i + 1 < entries.size(); i++) {
      if (isNumberAlone(entries.get(i))) {
        alone++;
        titled += isTitle(entries.get(i + 1)) ? 1 : 0;
      }
    }
    if (titled < 2 || titled * 3 < alone * 2) {
      return entries;
    }
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      boolean pair =
          i + 1 < entries.size() && isNumberAlone(entries.get(i)) && isTitle(entries.get(i + 1));
      joined.add(pair ? join(entries.get(i), entries.get(i + 1)) : entries.get(i));
      i += pair ? 1 : 0;
    }
    return joined;
  }

  private boolean isNumberAlone(Line line) {
    return heading(line.text).isNumberAlone();
  }

  private boolean isTitle(Line line) {
    Heading heading = heading(line.text);
    return heading.number() == null && !heading.word();
  }

  /** Removes entries below chapters: unnumbered titles with a greater indent. */
  private List<Line> withoutSubEntries(List<Line> entries) {
    List<Line> plain = entries.stream().filter(line -> heading(line.text).kind() == null).toList();
    List<Line> numbered =
        entries.stream().filter(line -> heading(line.text).number() != null).toList();
    int furthest = numbered.stream().mapToInt(Line::indent).max().orElse(Integer.MAX_VALUE);
    boolean sub =
        numbered.size() >= 2
            && plain.size() >= numbered.size()
            && plain.stream().allMatch(line -> line.indent > furthest);
    return sub
        ? entries.stream().filter(line -> heading(line.text).kind() != null).toList()
        : entries;
  }

  private List<Entry> entries(List<Line> joined) {
    List<Entry> entries = new ArrayList<>();
    int before = 0;
    for (Line line : joined) {
      Heading heading = heading(line.text);
      Matcher loose = LOOSE_NUMBER.matcher(Headings.clean(line.text));
      if (heading.kind() == null && loose.matches()) {
        int number = Numerals.parse(loose.group(1)).orElse(-1);
        boolean next = number == 1 || number == before + 1;
        Heading numbered =
            new Heading(SectionKind.CHAPTER, null, Numbering.ROMAN, number, null, loose.group(2));
        heading = next ? numbered : heading;
      }
      before = heading.number() == null ? before : heading.number();
      entries.add(new Entry(line.line, heading, line.page, Headings.key(heading.title())));
    }
    return entries;
  }

  private Heading heading(String text) {
    return Heading.of(text, words);
  }
}
