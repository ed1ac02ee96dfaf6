package org.annales.text.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.heading.Numerals;
import org.annales.text.model.SectionKind;

/** Joins the lines of each entry of a contents page, with or without pages. */
final class ContentsLines {
  /** A number without a stop before a title. */
  static final Pattern LOOSE_NUMBER = Pattern.compile("([0-9]{1,3}|[IVXLC]+)\\s+(\\S.*)");

  /** What follows the name of a contents on its next page: xii CONTENTS, Contents (continued). */
  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?i)^<?[ivxlcdm0-9]+>?[.\\s]+|[.\\s]+[ivxlcdm0-9]+[.]?$|\\s*[\\(\\[—-]*\\s*continued[.\\s]*[\\)\\]]?[.]?");

  private static final Pattern GOES_ON = Pattern.compile(".*[,;—–-]");

  private static final int MAX_REST = 60;

  /**
   * One or more lines of an entry.
   *
   * @param line the last
   * @param indent of the first
   * @param page null where it has none
   * @param group whether it is set off above other entries, without number and page
   */
  record Line(int line, int indent, String text, String page, boolean group) {
    Line asGroup() {
      return new Line(line, indent, text, page, true);
    }
  }

  private final HeadingWords words;
  private final boolean paged;
  private final List<Line> read = new ArrayList<>();

  ContentsLines(List<String> lines, HeadingWords words, int from, int to, boolean paged) {
    this.words = words;
    this.paged = paged;
    for (int i = from; i < to; i++) {
      String line = lines.get(i);
      String key = Headings.key(Headings.clean(line));
      if (!key.isEmpty() && !words.isNone(key) && !isHead(line)) {
        Matcher page = paged ? ContentsPage.page(line) : null;
        int indent = line.length() - line.stripLeading().length();
        read.add(
            new Line(
                i,
                indent,
                page == null ? line.strip() : line.strip().substring(0, page.end(1)).strip(),
                page == null ? null : page.group(2),
                false));
      }
    }
  }

  /** The lines of entries; those of several lines are one. */
  List<Line> joined() {
    return paged ? joinToPages() : joinTitles(joinContinued());
  }

  /** Whether a line heads columns (Chapter, Page) or repeats the name of the contents. */
  private boolean isHead(String line) {
    return words.isColumnHead(line)
        || words.namesVolume(line)
        || heading(CONTINUED.matcher(line.strip()).replaceAll("")).kind() == SectionKind.CONTENTS;
  }

  /**
   * Joins titles of two lines, with the page in the second or the first. A title without a page
   * that is set off from what follows is the title of a group.
   */
  private List<Line> joinToPages() {
    boolean spaced = isSpaced();
    int number = 0;
    List<Line> joined = new ArrayList<>();
    Line open = null;
    for (int i = 0; i < read.size(); i++) {
      Line line = read.get(i);
      Heading heading = heading(line.text);
      int loose = looseNumber(line.text);
      boolean inNumbered = open != null && heading(open.text).word();
      boolean next = loose > 0 && !inNumbered && (loose == 1 || loose == number + 1);
      boolean begins = heading.number() != null || heading.isNamed() || next;
      number = next ? loose : heading.number() == null ? number : heading.number();
      boolean title =
          !next && heading.number() == null && open != null && heading(open.text).isNumberAlone();
      if (open != null && begins && !title) {
        joined.add(isTitle(open) ? open.asGroup() : open);
        open = null;
      }
      if (open == null && !begins && !joined.isEmpty() && isRest(joined, i)) {
        Line first = joined.remove(joined.size() - 1);
        joined.add(
            new Line(line.line, first.indent, first.text + " " + line.text, first.page, false));
        continue;
      }
      Line whole = open == null ? line : join(open, line);
      boolean apart =
          !spaced
              && i + 1 < read.size()
              && read.get(i + 1).line > line.line + 1
              && !GOES_ON.matcher(line.text).matches();
      if (open == null && heading.isNamed() && headsDeeper(i)) {
        joined.add(line);
      } else if (line.page == null && open == null && apart && isTitle(line)) {
        joined.add(line.asGroup());
      } else if (line.page == null) {
        open = whole;
      } else {
        open = null;
        joined.add(whole);
      }
    }
    return joined;
  }

  /** Whether a line has no page and two entries with pages below it, further in. */
  private boolean headsDeeper(int i) {
    if (read.get(i).page != null || i + 2 >= read.size()) {
      return false;
    }
    Line first = read.get(i + 1);
    Line second = read.get(i + 2);
    return first.page != null
        && second.page != null
        && first.indent > read.get(i).indent
        && first.indent == second.indent;
  }

  /** A number without a stop before a title, or -1. */
  private static int looseNumber(String text) {
    Matcher loose = LOOSE_NUMBER.matcher(Headings.clean(text));
    return loose.matches() ? Numerals.parse(loose.group(1)).orElse(-1) : -1;
  }

  /** Whether blank lines stand between most consecutive entries with pages. */
  private boolean isSpaced() {
    int pairs = 0;
    int apart = 0;
    for (int i = 1; i < read.size(); i++) {
      Line line = read.get(i);
      boolean pair = line.page != null && read.get(i - 1).page != null;
      pairs += pair ? 1 : 0;
      apart += pair && line.line > read.get(i - 1).line + 1 ? 1 : 0;
    }
    return apart * 2 > pairs;
  }

  /** Whether a line without page, further in, is the rest of the title above, which has a page. */
  private boolean isRest(List<Line> joined, int i) {
    Line line = read.get(i);
    Line above = joined.get(joined.size() - 1);
    Line next = i + 1 < read.size() ? read.get(i + 1) : null;
    boolean opens =
        next != null
            && next.line == line.line + 1
            && next.page != null
            && next.indent >= line.indent
            && heading(next.text).number() == null;
    return line.page == null
        && above.page != null
        && line.line == above.line + 1
        && line.indent > above.indent
        && line.text.length() <= MAX_REST
        && !opens;
  }

  private static Line join(Line first, Line second) {
    return new Line(
        second.line, first.indent, first.text + " " + second.text, second.page, first.group);
  }

  /** Joins lines without pages that end or begin inside a sentence, or go on with a title. */
  private List<Line> joinContinued() {
    Set<Line> rests = WrappedTitles.of(read, this::isTitle);
    List<Line> joined = new ArrayList<>();
    for (Line line : read) {
      Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean goesOn = Character.isLowerCase(line.text.codePointAt(0)) || rests.contains(line);
      if (before != null && (goesOn || GOES_ON.matcher(before.text).matches())) {
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

  private Heading heading(String text) {
    return Heading.of(text, words);
  }
}
