package org.annales.text.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.heading.Numerals;
import org.annales.text.layout.Block;
import org.annales.text.model.SectionKind;

/**
 * The table of contents of a book.
 *
 * @param from index of the line that says Contents
 * @param to index after its last line
 */
record ContentsPage(int from, int to, List<Entry> entries) {

  /**
   * An entry of the contents.
   *
   * @param page as printed, the first of a range; or null
   * @param key letters and digits of the title
   * @param group whether it is a title above other entries, without number and page
   */
  record Entry(int line, Heading heading, String page, String key, boolean group) {}

  /** The rest of a range of pages, and a stop: 3-7, 25. */
  private static final String RANGE = "(?:\\s?[-–—]\\s?[0-9]{1,4})?\\s?[.,]?\\s*";

  private static final Pattern PAGE_AFTER_GAP =
      Pattern.compile(
          "(.*?)(?:\\t+|\\s{2,}|[\\s.·•・…‥⋯_]{2,}|\\s*\\.{2,}\\s*)"
              + "(?:[Pp]{1,2}\\.|[Pp][aá]g\\.|[Pp]ages?|S\\.|[Ss]eite|[Сс]тр\\.|[Сс]\\.|[Bb]l(?:ad)?z\\.|[Ss]id\\.)?"
              + "\\s?([ivxlcdm]+|[0-9]{1,4})"
              + RANGE);
  private static final int MAX_NAME = 60;
  private static final int FEWEST_LATER = 3;

  private static final Pattern PAGE_AFTER_SPACE =
      Pattern.compile("(.*\\p{L}.*?)\\s([0-9]{1,3})" + RANGE);

  /** The contents at the beginning, and those of other volumes; or the one at the end. */
  static List<ContentsPage> findAll(List<String> lines, int from, int to, HeadingWords words) {
    List<ContentsPage> pages = new ArrayList<>();
    find(lines, from, to, words).ifPresent(pages::add);
    int after = pages.isEmpty() ? from + (to - from) / 3 : pages.get(0).to;
    for (Block block : Block.of(lines, after, to)) {
      if (block.from() >= after && isNamed(lines, block, words)) {
        ContentsPage page = parse(lines, block.from(), to, words);
        if (page.announces(lines, to, words)) {
          pages.add(page);
          after = page.to;
        }
      }
    }
    if (pages.isEmpty()) {
      findAtEnd(lines, from, to, words).ifPresent(pages::add);
    }
    return pages;
  }

  /** Whether a page inside the text lists headings that follow it. */
  private boolean announces(List<String> lines, int end, HeadingWords words) {
    long listed =
        entries.stream().filter(e -> e.page() != null || e.heading().number() != null).count();
    if (entries.size() < FEWEST_LATER || listed * 2 < entries.size()) {
      return false;
    }
    Set<String> keys = new HashSet<>();
    for (String line : lines.subList(to, end)) {
      if (!line.isBlank() && line.length() <= MAX_NAME * 2) {
        Heading heading = Heading.of(line, words);
        keys.add(Headings.key(heading.title()));
        keys.add(heading.kind() + " " + heading.number());
      }
    }
    long found =
        entries.stream()
            .filter(
                e ->
                    e.key().isEmpty()
                        ? keys.contains(e.heading().kind() + " " + e.heading().number())
                        : keys.contains(e.key()))
            .count();
    return found * 2 >= entries.size();
  }

  /** Finds the contents in the first third of a text. */
  static Optional<ContentsPage> find(List<String> lines, int from, int to) {
    return find(lines, from, to, HeadingWords.of(null));
  }

  /** Finds the contents by the heading words of a language. */
  static Optional<ContentsPage> find(List<String> lines, int from, int to, HeadingWords words) {
    for (Block block : Block.of(lines, from, Math.min(to, from + (to - from) / 3 + 1))) {
      if (isNamed(lines, block, words)) {
        ContentsPage page = parse(lines, block.from(), to, words);
        if (page.entries.size() >= 2) {
          return Optional.of(page);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the first line of a block names a contents and is alone, or followed by entries. */
  private static boolean isNamed(List<String> lines, Block block, HeadingWords words) {
    String first = lines.get(block.from()).strip();
    if (first.length() > MAX_NAME) {
      return false;
    }
    Heading heading = Heading.of(first, words);
    return heading.kind() == SectionKind.CONTENTS
        && heading.isNamed()
        && headsEntries(lines, block, words);
  }

  OutlineItem item(List<String> lines) {
    String title = Headings.plain(lines.get(from));
    return new OutlineItem(
        SectionKind.CONTENTS, null, null, title, "", null, from, from + 1, to, 1);
  }

  private static boolean headsEntries(List<String> lines, Block block, HeadingWords words) {
    return lines.subList(block.from() + 1, block.to()).stream()
        .allMatch(
            line ->
                page(line) != null
                    || words.isColumnHead(line)
                    || words.namesVolume(line)
                    || Heading.of(line, words).number() != null);
  }

  /** Finds the contents at the end of a text, as in French books. */
  static Optional<ContentsPage> findAtEnd(
      List<String> lines, int from, int to, HeadingWords words) {
    for (Block block : Block.of(lines, to - (to - from) / 3, to)) {
      if (block.size() == 1 && isNamed(lines, block, words)) {
        ContentsPage page = parse(lines, block.from(), to, words);
        if (page.entries.size() >= 2) {
          return Optional.of(page);
        }
      }
    }
    return Optional.empty();
  }

  private static ContentsPage parse(List<String> lines, int from, int to, HeadingWords words) {
    int end = new ContentsEnd(lines, from + 1, to, words).find();
    boolean paged = paged(lines, from + 1, end, words);
    List<Entry> entries = new ContentsEntries(lines, words).of(from + 1, end, paged);
    int last = entries.isEmpty() ? from + 1 : entries.get(entries.size() - 1).line() + 1;
    return new ContentsPage(from, paged ? last : end, entries);
  }

  /**
   * Whether most lines of entries end with pages or, if titles have several lines, many with rising
   * pages, or as many as there are numbered entries.
   */
  private static boolean paged(List<String> lines, int from, int to, HeadingWords words) {
    int numbered = 0;
    int filled = 0;
    int pages = 0;
    int afterGap = 0;
    int rising = 0;
    int before = 0;
    for (String line : lines.subList(from, to)) {
      filled += line.isBlank() ? 0 : 1;
      pages += page(line) == null ? 0 : 1;
      Heading heading = line.isBlank() ? null : Heading.of(line, words);
      numbered += heading != null && heading.word() && heading.number() != null ? 1 : 0;
      Matcher gap = PAGE_AFTER_GAP.matcher(Numerals.inAscii(line.strip()));
      if (gap.matches()) {
        int page = Numerals.parse(gap.group(2)).orElse(0);
        afterGap++;
        rising += page >= before ? 1 : 0;
        before = page;
      }
    }
    return pages * 2 > filled
        || (afterGap >= 3
            && rising * 5 >= afterGap * 4
            && (afterGap * 5 >= filled || (numbered >= 3 && afterGap * 3 >= numbered * 2)));
  }

  /** Matches a line's title and page; null without a page. */
  static Matcher page(String line) {
    String stripped = Numerals.inAscii(line.strip());
    Matcher gap = PAGE_AFTER_GAP.matcher(stripped);
    if (gap.matches() && !gap.group(1).isBlank()) {
      return gap;
    }
    Matcher space = PAGE_AFTER_SPACE.matcher(stripped);
    boolean worded = Heading.of(line).number() != null && Heading.of(line).title().isEmpty();
    return space.matches() && !worded ? space : null;
  }
}
