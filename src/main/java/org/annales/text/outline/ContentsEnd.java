package org.annales.text.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.annales.text.heading.Heading;
import org.annales.text.heading.HeadingWords;
import org.annales.text.heading.Headings;
import org.annales.text.layout.Block;

/** Finds the end of a contents page: where its first titles recur as headings, or prose begins. */
final class ContentsEnd {
  private static final int MAX_LINES = 3_000;
  private static final int MAX_ENTRY = 160;
  private static final int PROSE_LINES = 4;
  private static final int PROSE_WIDTH = 50;
  private static final int LINES_BELOW = 4;
  private static final int LIST_LINES = 40;

  /** Most short blocks between the pages of two parts, and their size. */
  private static final int TITLE_BLOCKS = 4;

  private static final int TITLE_LINES = 3;

  /** Least blocks of entries, and least blank lines, before titles over the text. */
  private static final int FEW_ENTRIES = 4;

  private static final int WIDE_GAP = 3;
  private static final int TITLE_LENGTH = 120;

  /** At least a fourth of the lines of a list begin with a number or end with a page. */
  private static final int LIST_SHARE = 4;

  private final List<String> lines;
  private final int from;
  private final int limit;
  private final HeadingWords words;
  private final Set<String> keys = new HashSet<>();
  private String first;
  private int parts;

  /** The first of the preceding recurring lines, or -1. */
  private int run = -1;

  ContentsEnd(List<String> lines, int from, int to, HeadingWords words) {
    this.lines = lines;
    this.from = from;
    this.limit = Math.min(to, from + MAX_LINES);
    this.words = words;
  }

  /** The index after the last line of the contents. */
  int find() {
    List<Block> blocks = Block.of(lines, from, limit);
    int paged = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      boolean pagesEnd = paged >= 2 && !pagesFollow(blocks, b);
      if (isProse(block) || pagesEnd || opensProse(blocks, b)) {
        return run >= 0 ? run : block.from();
      }
      for (int i = block.from(); i < block.to(); i++) {
        if (words.isColumnHead(lines.get(i))) {
          continue;
        }
        Matcher page = page(i);
        if (page == null && mayBegin(block, i) && endsAt(i)) {
          if (paged < 2 || !pagesFollow(blocks, b)) {
            return run >= 0 ? run : i;
          }
          run = -1;
        }
        remember(page == null ? lines.get(i) : page.group(1));
        paged += page == null ? 0 : 1;
      }
    }
    return run >= 0 ? run : limit;
  }

  /**
   * Whether wider space than between any entries before is above a block, and between it and prose
   * are short blocks without a page at most: titles over the text.
   */
  private boolean opensProse(List<Block> blocks, int from) {
    int gap = blocks.get(from).blankBefore();
    if (from < FEW_ENTRIES || gap < WIDE_GAP) {
      return false;
    }
    for (int b = 1; b < from; b++) {
      if (blocks.get(b).blankBefore() >= gap) {
        return false;
      }
    }
    for (int b = from; b < Math.min(blocks.size(), from + TITLE_BLOCKS); b++) {
      Block block = blocks.get(b);
      if (isProse(block)) {
        return b > from;
      }
      if (block.size() > TITLE_LINES || pages(block) > 0) {
        return false;
      }
    }
    return false;
  }

  /** The rest of a title, below its first line, recurs in the contents of each part. */
  private boolean mayBegin(Block block, int line) {
    return line == block.from()
        || block.size() > LIST_LINES
        || heading(lines.get(line)).number() != null;
  }

  private Matcher page(int line) {
    return ContentsPage.page(lines.get(line));
  }

  private Heading heading(String line) {
    return Heading.of(line, words);
  }

  /**
   * Whether the contents ends before a line. If numbers restart in each part, titles recur inside
   * the contents: then the text begins where no list follows.
   */
  private boolean endsAt(int i) {
    String line = lines.get(i).strip();
    if (line.length() > MAX_ENTRY) {
      return true;
    }
    Heading heading = heading(line);
    if (!comesAgain(i, heading)) {
      run = -1;
      return false;
    }
    boolean begins = Headings.key(Headings.plain(line)).equals(first);
    run = run < 0 || begins ? i : run;
    boolean chapter = heading.isNumberAlone() && (!heading.word() || heading.term().level() > 2);
    if (begins && !chapter) {
      return true;
    }
    boolean mayRepeat = heading.number() != null && (parts >= 2 || heading.isNumberAlone());
    return !mayRepeat || !listBelow(i + 1);
  }

  /** Whether a line, or the title below a number, has the title of an earlier entry. */
  private boolean comesAgain(int i, Heading heading) {
    String title = heading.title();
    if (heading.number() != null && title.isEmpty()) {
      int next = i + 1;
      while (next < limit && lines.get(next).isBlank()) {
        next++;
      }
      // The first heading of the text after the last entry is no title of that entry.
      boolean isTitle = next < limit && heading(lines.get(next)).number() == null;
      title = isTitle ? lines.get(next) : "";
    }
    String key = Headings.key(Headings.plain(title));
    boolean titled = keys.contains(heading.number() + " " + key) || keys.contains("null " + key);
    return keys.contains(Headings.key(Headings.plain(lines.get(i))))
        || (heading.isNumberAlone() && keys.contains(numberKey(heading)))
        || (!key.isEmpty() && (heading.number() == null ? keys.contains(key) : titled));
  }

  private void remember(String entry) {
    Heading heading = heading(entry);
    String key = Headings.key(Headings.plain(entry));
    first = first == null && !key.isEmpty() && !words.isNone(key) ? key : first;
    parts += SectionParents.holds(heading.kind()) ? 1 : 0;
    keys.add(key);
    keys.add(Headings.key(heading.title()));
    keys.add(heading.number() + " " + Headings.key(heading.title()));
    if (heading.isNumberAlone()) {
      keys.add(numberKey(heading));
    }
  }

  /** Converts numbers to one form, so that Chapter 1 equals CHAPTER I. */
  private static String numberKey(Heading heading) {
    return heading.kind() + " " + heading.number();
  }

  /** Whether the next lines contain another numbered entry. */
  private boolean listBelow(int from) {
    int filled = 0;
    for (int i = from; i < limit && filled < LINES_BELOW; i++) {
      String line = lines.get(i).strip();
      filled += line.isEmpty() ? 0 : 1;
      if (line.length() > MAX_ENTRY) {
        return false;
      }
      if (!line.isEmpty() && (heading(line).number() != null)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block has pages, or short blocks, such as the title of a part, precede pages. */
  private boolean pagesFollow(List<Block> blocks, int from) {
    for (int b = from; b < Math.min(blocks.size(), from + TITLE_BLOCKS); b++) {
      Block block = blocks.get(b);
      if (page(block.to() - 1) != null || pages(block) * 2 > block.size()) {
        return true;
      }
      boolean title = block.size() <= TITLE_LINES && block.length(lines) <= TITLE_LENGTH;
      if (b > from && !title) {
        return false;
      }
    }
    return false;
  }

  private int pages(Block block) {
    int pages = 0;
    for (int i = block.from(); i < block.to(); i++) {
      pages += page(i) == null ? 0 : 1;
    }
    return pages;
  }

  /** Whether a block has long lines, no page at its end, and few lines as those of a list. */
  private boolean isProse(Block block) {
    if (block.size() < PROSE_LINES || block.length(lines) < block.size() * PROSE_WIDTH) {
      return false;
    }
    if (page(block.to() - 1) != null) {
      return false;
    }
    int listed = pages(block);
    for (int i = block.from(); i < block.to(); i++) {
      listed += heading(lines.get(i)).number() != null ? 1 : 0;
    }
    return listed * LIST_SHARE < block.size();
  }
}
