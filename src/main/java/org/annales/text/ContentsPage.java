package org.annales.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of contents of a book.
 *
 * @param from index of the line that says Contents
 * @param to index after its last line
 */
record ContentsPage(int from, int to, List<Entry> entries) {

  /**
   * A line of the contents.
   *
   * @param page as printed, or null
   * @param key the title's letters and digits
   */
  record Entry(int line, Heading heading, String page, String key) {}

  private static final Pattern PAGE_AFTER_GAP =
      Pattern.compile(
          "(.*?)(?:\\t+|\\s{2,}|[\\s.·…]{2,}|\\s*\\.{2,}\\s*)(?:[Pp]\\.|[Pp][aá]g\\.|[Pp]age|S\\.|[Ss]eite|[Сс]тр\\.|[Bb]lz\\.)?\\s?([ivxlcdm]+|[0-9]{1,4})\\s*");
  private static final Pattern PAGE_AFTER_SPACE =
      Pattern.compile("(.*\\p{L}.*?)\\s([0-9]{1,4})\\s*");
  private static final int MAX_ENTRY = 160;
  private static final int MAX_LINES = 2_000;
  private static final int PROSE_LINES = 4;
  private static final int PROSE_WIDTH = 50;
  private static final int LINES_BELOW = 8;

  /** The contents of a text, or nothing where none is found in its first third. */
  static Optional<ContentsPage> find(List<String> lines, int from, int to) {
    return find(lines, from, to, HeadingWords.of(null));
  }

  /** The contents of a text, by the words of its language. */
  static Optional<ContentsPage> find(List<String> lines, int from, int to, HeadingWords words) {
    for (Block block : Block.of(lines, from, Math.min(to, from + (to - from) / 3 + 1))) {
      Heading heading = Heading.of(lines.get(block.from()), words);
      if (headsEntries(lines, block, words)
          && heading.kind() == SectionKind.CONTENTS
          && heading.isNamed()) {
        ContentsPage page = parse(lines, block.from(), to, words);
        if (page.entries.size() >= 2) {
          return Optional.of(page);
        }
      }
    }
    return Optional.empty();
  }

  /** The section of the contents itself. */
  OutlineItem item(List<String> lines) {
    String title = Headings.plain(lines.get(from));
    return new OutlineItem(
        SectionKind.CONTENTS, null, null, title, "", null, from, from + 1, to, 1);
  }

  /** Whether the first line of a block stands alone, or over entries that follow at once. */
  private static boolean headsEntries(List<String> lines, Block block, HeadingWords words) {
    return lines.subList(block.from() + 1, block.to()).stream()
        .allMatch(
            line ->
                page(line) != null
                    || words.isNone(Headings.key(line))
                    || Heading.of(line, words).number() != null);
  }

  /** The contents at the end of a text, where books in French have it. */
  static Optional<ContentsPage> findAtEnd(
      List<String> lines, int from, int to, HeadingWords words) {
    for (Block block : Block.of(lines, to - (to - from) / 3, to)) {
      Heading heading = Heading.of(lines.get(block.from()), words);
      boolean named = heading.kind() == SectionKind.CONTENTS && heading.isNamed();
      if (block.size() == 1 && named) {
        ContentsPage page = parse(lines, block.from(), to, words);
        if (page.entries.size() >= 2) {
          return Optional.of(page);
        }
      }
    }
    return Optional.empty();
  }

  private static ContentsPage parse(List<String> lines, int from, int to, HeadingWords words) {
    int end = end(lines, from + 1, to);
    boolean paged = paged(lines, from + 1, end);
    List<Entry> entries = new ContentsEntries(lines, words).of(from + 1, end, paged);
    int last = entries.isEmpty() ? from + 1 : entries.get(entries.size() - 1).line() + 1;
    return new ContentsPage(from, paged ? last : end, entries);
  }

  /** The contents ends where its first titles come again as headings, or where prose begins. */
  private static int end(List<String> lines, int from, int to) {
    Set<String> keys = new HashSet<>();
    int limit = Math.min(to, from + MAX_LINES);
    List<Block> blocks = Block.of(lines, from, limit);
    int paged = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean pagesEnd = paged >= 2 && !hasPage(lines, blocks, b) && !hasPage(lines, blocks, b + 1);
      if (isProse(lines, block) || pagesEnd) {
        return block.from();
      }
      for (int i = block.from(); i < block.to(); i++) {
        String line = lines.get(i).strip();
        Matcher page = page(line);
        if (page == null && (line.length() > MAX_ENTRY || comesAgain(lines, i, limit, keys))) {
          return i;
        }
        Heading heading = Heading.of(page == null ? line : page.group(1));
        keys.add(Headings.key(Headings.plain(page == null ? line : page.group(1))));
        keys.add(Headings.key(heading.title()));
        keys.add(heading.isNumberAlone() ? numberKey(heading) : "");
        paged += page == null ? 0 : 1;
      }
    }
    return limit;
  }

  /**
   * Whether a line, or the title below a number that stands alone, has the title of an entry
   * before.
   */
  private static boolean comesAgain(List<String> lines, int i, int limit, Set<String> keys) {
    Heading heading = Heading.of(lines.get(i));
    String title = heading.title();
    if (heading.number() != null && title.isEmpty()) {
      int next = i + 1;
      while (next < limit && lines.get(next).isBlank()) {
        next++;
      }
      // The first heading of the text below the last entry is no title of that entry.
      boolean isTitle = next < limit && Heading.of(lines.get(next)).number() == null;
      title = isTitle ? lines.get(next) : "";
    }
    String key = Headings.key(Headings.plain(title));
    if (heading.isNumberAlone() && keys.contains(numberKey(heading))) {
      // Where numbers begin anew in each part, the contents repeats them; the text has prose below.
      return textBelow(lines, i + 1, limit);
    }
    return keys.contains(Headings.key(Headings.plain(lines.get(i))))
        || (!key.isEmpty() && keys.contains(key));
  }

  /** Chapter 1 in the contents may be CHAPTER I in the text. */
  private static String numberKey(Heading heading) {
    return heading.kind() + " " + heading.number();
  }

  private static boolean textBelow(List<String> lines, int from, int limit) {
    int filled = 0;
    int wide = 0;
    for (int i = from; i < limit && filled < LINES_BELOW; i++) {
      String line = lines.get(i).strip();
      filled += line.isEmpty() ? 0 : 1;
      wide += line.length() >= PROSE_WIDTH && page(line) == null ? 1 : 0;
      if (wide >= 2 || line.length() > MAX_ENTRY) {
        return true;
      }
    }
    return filled < LINES_BELOW;
  }

  private static boolean hasPage(List<String> lines, List<Block> blocks, int b) {
    if (b >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(b);
    return lines.subList(block.from(), block.to()).stream().anyMatch(line -> page(line) != null);
  }

  private static boolean isProse(List<String> lines, Block block) {
    if (block.size() < PROSE_LINES || block.length(lines) < block.size() * PROSE_WIDTH) {
      return false;
    }
    return lines.subList(block.from(), block.to()).stream().allMatch(line -> page(line) == null);
  }

  /** Most lines of entries end with pages; where titles go on over lines, a good part, rising. */
  private static boolean paged(List<String> lines, int from, int to) {
    int filled = 0;
    int pages = 0;
    int afterGap = 0;
    int rising = 0;
    int before = 0;
    for (String line : lines.subList(from, to)) {
      filled += line.isBlank() ? 0 : 1;
      pages += page(line) == null ? 0 : 1;
      Matcher gap = PAGE_AFTER_GAP.matcher(line.strip());
      if (gap.matches()) {
        int page = Numerals.parse(gap.group(2)).orElse(0);
        afterGap++;
        rising += page >= before ? 1 : 0;
        before = page;
      }
    }
    return pages * 2 > filled
        || (afterGap >= 3 && afterGap * 5 >= filled && rising * 5 >= afterGap * 4);
  }

  /** A line's title and page; null where it shows none. */
  static Matcher page(String line) {
    Matcher gap = PAGE_AFTER_GAP.matcher(line.strip());
    if (gap.matches() && !gap.group(1).isBlank()) {
      return gap;
    }
    Matcher space = PAGE_AFTER_SPACE.matcher(line.strip());
    boolean worded = Heading.of(line).number() != null && Heading.of(line).title().isEmpty();
    return space.matches() && !worded ? space : null;
  }
}
